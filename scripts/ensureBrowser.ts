import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser, saveBrowserChoice, type BrowserChoice } from './lib/browser';
import { runMain, runTool } from './lib/run';

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Debian and its relatives package Chromium; installing it takes root. */
function canUseApt(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installWithApt(): BrowserChoice | undefined {
  console.log('No browser found. Installing the Debian package "chromium" for the end-to-end tests.');
  const installed =
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  const found = installed ? findBrowser() : undefined;
  return found && { ...found, source: 'apt' };
}

async function downloadWithPlaywright(): Promise<BrowserChoice> {
  if (!existsSync(chromium.executablePath())) {
    console.log('Downloading the Chromium that Playwright keeps for itself.');
    await runTool('playwright', ['install', 'chromium']);
  }
  return { source: 'playwright' };
}

/** Makes sure that the end-to-end tests have a browser, and notes which. */
runMain(async () => {
  const choice =
    findBrowser() ?? (canUseApt() ? installWithApt() : undefined) ?? (await downloadWithPlaywright());
  saveBrowserChoice(choice);
  console.log(
    `Browser for the end-to-end tests: ${choice.executablePath ?? "Playwright's own Chromium"} (${choice.source})`
  );
});
