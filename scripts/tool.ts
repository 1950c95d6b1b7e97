import { runMain, runTool, toolNamed } from './lib/run';

/**
 * `tsx scripts/tool.ts <tool> <arguments>`: runs a tool with Node 22, also where npm did not link `node_modules/.bin/node`
 * (npm 10 leaves it out when several platforms have a package of their own).
 */
runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  await runTool(toolNamed(name), args);
});
