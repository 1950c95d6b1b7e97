import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './node22.cjs';

/** Which browser the end-to-end tests drive. No path means the one that Playwright downloaded. */
export interface BrowserChoice {
  readonly source: 'environment' | 'system' | 'apt' | 'playwright';
  readonly executablePath?: string;
}

const CHOICE_FILE = path.join(REPOSITORY, '.cache', 'browser.json');

/** Names in PATH, best first. */
const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

/** Where installers put a Chromium-based browser without telling PATH. */
function wellKnownPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    ];
  }
  if (process.platform !== 'win32') return [];
  return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
    ]);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // access() has no other way to say no
  }
}

/**
 * Looks for a browser that is already on this machine: BROWSER_PATH, then Chromium, Chrome or Edge.
 *
 * @param env - the environment to look into; tests pass their own
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): BrowserChoice | undefined {
  const named = env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`BROWSER_PATH names "${named}", which cannot be run`);
    return { source: 'environment', executablePath: named };
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const inPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMAND_NAMES.map((name) => path.join(folder, name + extension)));
  const executablePath = [...inPath, ...wellKnownPlaces()].find(isExecutable);
  return executablePath === undefined ? undefined : { source: 'system', executablePath };
}

/** Keeps the choice for playwright.config.ts. */
export function saveBrowserChoice(choice: BrowserChoice): void {
  mkdirSync(path.dirname(CHOICE_FILE), { recursive: true });
  writeFileSync(CHOICE_FILE, `${JSON.stringify(choice, undefined, 2)}\n`);
}

/** The choice that scripts/ensureBrowser.ts made, or a fresh look when it has not run here. */
export function chosenBrowser(): BrowserChoice {
  if (existsSync(CHOICE_FILE)) {
    const choice = JSON.parse(readFileSync(CHOICE_FILE, 'utf8')) as BrowserChoice;
    if (choice.executablePath === undefined || isExecutable(choice.executablePath)) return choice;
  }
  return findBrowser() ?? { source: 'playwright' };
}
