import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPOSITORY } from '../../scripts/lib/node22.cjs';

const GULP = path.join('node_modules', 'gulp', 'bin', 'gulp.js');

/** A Heft that writes down how it was called and ends with the code it was told. */
const RECORDING_HEFT = `
require('node:fs').appendFileSync('calls.txt', process.version.split('.')[0] + ' heft ' + process.argv.slice(2).join(' ') + '\\n');
process.exit(Number(process.env.HEFT_EXIT_CODE ?? 0));
`;

/** Copies the gulpfile next to a recording Heft, so that the test of forwarding needs no build of a minute. */
function sandbox(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gulpfile-'));
  cpSync(path.join(REPOSITORY, 'gulpfile.js'), path.join(folder, 'gulpfile.js'));
  cpSync(path.join(REPOSITORY, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  cpSync(path.join(REPOSITORY, 'teams'), path.join(folder, 'teams'), { recursive: true });
  const heft = path.join(folder, 'node_modules', '@rushstack', 'heft', 'bin');
  mkdirSync(heft, { recursive: true });
  writeFileSync(path.join(heft, 'heft'), RECORDING_HEFT);
  const platformNode = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  for (const name of ['gulp', 'tsx', 'fflate', platformNode]) {
    const installed = path.join(REPOSITORY, 'node_modules', name);
    if (existsSync(installed)) symlinkSync(installed, path.join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}

describe('gulpfile.js', () => {
  let folder: string;
  beforeEach(() => (folder = sandbox()));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function gulp(commandLine: string, env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
    const child = spawnSync(process.execPath, [GULP, ...commandLine.split(' ')], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8'
    });
    return { status: child.status, output: child.stdout + child.stderr };
  }

  const calls = (): string[] => readFileSync(path.join(folder, 'calls.txt'), 'utf8').trim().split('\n');

  it.each([
    ['build', 'v22 heft build --clean'],
    ['bundle --ship', 'v22 heft build --clean --production'],
    ['package-solution --ship', 'v22 heft package-solution --production'],
    ['serve --nobrowser', 'v22 heft start --nobrowser'],
    ['test', 'v22 heft test --clean']
  ])('gulp %s runs %s', (commandLine, expected) => {
    expect(gulp(commandLine)).toMatchObject({ status: 0 });
    expect(calls()).toEqual([expected]);
  });

  it('makes the Teams app before it packages, because the packager copies it', () => {
    gulp('package-solution --ship');
    expect(existsSync(path.join(folder, 'teams', 'TeamsSPFxApp.zip'))).toBe(true);
  });

  it('removes what builds made', () => {
    mkdirSync(path.join(folder, 'release'));
    expect(gulp('clean')).toMatchObject({ status: 0 });
    expect(existsSync(path.join(folder, 'release'))).toBe(false);
  });

  it('ends with the exit code of Heft', () => {
    expect(gulp('bundle --ship', { HEFT_EXIT_CODE: '3' })).toMatchObject({ status: 3 });
  });

  it('lists its tasks', () => {
    const { output } = gulp('--tasks-simple');
    expect(output.trim().split('\n').sort()).toEqual(
      ['build', 'bundle', 'clean', 'default', 'package-solution', 'serve', 'test'].sort()
    );
  });
});
