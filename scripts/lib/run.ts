import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentWithNode22, findNode22, REPOSITORY } from './node22.cjs';

/** A command line tool of this repository, and the npm package that brings it. */
const TOOL_PACKAGES = {
  eslint: 'eslint',
  heft: '@rushstack/heft',
  jest: 'jest',
  playwright: '@playwright/test',
  prettier: 'prettier',
  tsc: 'typescript',
  tsx: 'tsx'
} as const;

export type Tool = keyof typeof TOOL_PACKAGES;

/** @throws Error that lists the tools, for a name that is none of them */
export function toolNamed(name: string): Tool {
  if (Object.keys(TOOL_PACKAGES).includes(name)) return name as Tool;
  throw new Error(`"${name}" is no tool of this repository. Known: ${Object.keys(TOOL_PACKAGES).join(', ')}.`);
}

/** A child process ended with another code than 0. */
export class CommandFailed extends Error {
  public constructor(
    public readonly command: string,
    public readonly exitCode: number
  ) {
    super(`"${command}" ended with exit code ${exitCode}`);
    this.name = 'CommandFailed';
  }
}

function toolScript(tool: Tool): string {
  const folder = path.join(REPOSITORY, 'node_modules', TOOL_PACKAGES[tool]);
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { bin } = manifest as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`${TOOL_PACKAGES[tool]} has no command "${tool}"`);
  return path.join(folder, file);
}

/**
 * Starts a tool with Node 22 in the repository's root and its output in this terminal. No shell stands between, so
 * that arguments need no quoting and Windows behaves alike.
 */
export function startTool(tool: Tool, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(findNode22(), [toolScript(tool), ...args], {
    cwd: REPOSITORY,
    stdio: 'inherit',
    env: { ...environmentWithNode22(), ...env }
  });
}

/** Resolves with the exit code of a process; one that a signal ended counts as 1. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool to its end; throws {@link CommandFailed} unless it ends with 0. */
export async function runTool(tool: Tool, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const exitCode = await exitCodeOf(startTool(tool, args, env));
  if (exitCode !== 0) throw new CommandFailed([tool, ...args].join(' '), exitCode);
}

/** Runs a script's main function: errors are printed without a stack and end the process with the right code. */
export function runMain(main: () => Promise<void> | void): void {
  (async () => main())().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof CommandFailed ? error.exitCode : 1;
  });
}
