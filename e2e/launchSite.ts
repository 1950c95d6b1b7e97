import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentWithNode22, findNode22, REPOSITORY } from '../scripts/lib/node22.cjs';

const READY = /ready: (http:\/\/\S+)/;
/** The demo team's lists are filled first, which takes a while on a busy machine. */
const START_LIMIT_MS = 90_000;

/** A running local site with a database of its own. */
export interface RunningSite {
  /** Address of the team's site, such as http://contoso.localhost:40123/sites/intune. */
  readonly url: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly dataFile: string;
  /** Ends the process without a chance to tidy up, as a power cut would. */
  kill(): Promise<void>;
  /** Shuts down and removes the database, unless the caller brought it. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** Key of the person who asks when a request names nobody. */
  readonly as?: string;
  /** A database that outlives this site; by default one of its own in the temporary folder. */
  readonly dataFile?: string;
  /** Further arguments of local-site/bin.ts. */
  readonly args?: readonly string[];
}

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => reject(new Error(`The local site ${why}:\n${output}`));
    const timer = setTimeout(() => fail(`was not ready within ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    const listen = (data: Buffer): void => {
      output += data.toString();
      const address = READY.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Starts the local site on a free port and waits until it answers. */
export async function launchSite(options: LaunchOptions = {}): Promise<RunningSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-site-'));
  const dataFile = options.dataFile ?? path.join(folder, 'site.db');
  const args = ['--port', '0', '--data', dataFile, '--as', options.as ?? 'lead', ...(options.args ?? [])];
  // tsx as an import, not as a command: the process that a signal reaches is then the site itself.
  const child = spawn(findNode22(), ['--import', 'tsx', 'local-site/bin.ts', ...args], {
    cwd: REPOSITORY,
    env: environmentWithNode22(),
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const url = await readyAddress(child);
  return {
    url,
    origin: new URL(url).origin,
    dataFile,
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
