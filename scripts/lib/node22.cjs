'use strict';

/**
 * Finds the Node 22 that `npm ci` installed, whatever Node the caller runs on.
 *
 * SPFx 1.23 refuses other majors. The binary comes from one of the platform packages in `optionalDependencies`
 * (npm installs the one that fits), so nothing is downloaded by an install script. Plain CommonJS, because
 * gulpfile.js needs it before anything can run TypeScript.
 */
const fs = require('node:fs');
const path = require('node:path');

const REQUIRED_MAJOR = 22;
const REPOSITORY = path.resolve(__dirname, '..', '..');
const BIN_FOLDER = path.join(REPOSITORY, 'node_modules', '.bin');

/** @returns {string[]} the packages that could hold Node for this machine, most likely first */
function platformPackages() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `${platform}-${process.arch}`;
  // An Apple silicon Mac without its own package can still run the Intel one.
  return [`node-${name}`, `node-bin-${name}`, `node-${platform}-x64`];
}

/**
 * @returns {string} absolute path of a Node 22 executable
 * @throws {Error} when none is installed and the running Node is another major; the message says what to do
 */
function findNode22() {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const packageName of platformPackages()) {
    const candidate = path.join(REPOSITORY, 'node_modules', packageName, 'bin', executable);
    if (fs.existsSync(candidate)) return candidate;
  }
  if (Number(process.versions.node.split('.')[0]) === REQUIRED_MAJOR) return process.execPath;
  throw new Error(
    `Node ${REQUIRED_MAJOR} is needed and this is ${process.version}. \`npm ci\` installs it as an optional package; ` +
      `was it run with --omit=optional, or is there no package for ${process.platform}-${process.arch}? ` +
      `Otherwise run the command with a Node ${REQUIRED_MAJOR} of your own.`
  );
}

/**
 * The environment for child processes: every `node` that they start themselves is Node 22 as well.
 *
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
function environmentWithNode22(base = process.env) {
  const pathKey = Object.keys(base).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(findNode22()), BIN_FOLDER, base[pathKey] ?? ''];
  return { ...base, [pathKey]: folders.join(path.delimiter) };
}

module.exports = { REPOSITORY, findNode22, environmentWithNode22 };
