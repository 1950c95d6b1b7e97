import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { REPOSITORY } from '../lib/node22.cjs';
import { TEAMS_PACKAGE } from '../lib/packageState';

const TEAMS_FOLDER = path.join(REPOSITORY, 'teams');

/** ZIP cannot hold earlier times; a fixed one makes the same contents the same file. */
const FIXED_TIME = new Date(1980, 0, 1);

interface TeamsManifest {
  readonly icons: { readonly color: string; readonly outline: string };
}

/**
 * Writes teams/TeamsSPFxApp.zip: the manifest and the two icons it names, without a folder around them. The packager
 * copies it into the .sppkg, where SharePoint's "Sync to Teams" looks for exactly this name.
 */
export function zipTeamsApp(): void {
  const manifest = JSON.parse(
    readFileSync(path.join(TEAMS_FOLDER, 'manifest.json'), 'utf8')
  ) as TeamsManifest;
  const files: Zippable = {};
  for (const name of ['manifest.json', manifest.icons.color, manifest.icons.outline]) {
    files[name] = [readFileSync(path.join(TEAMS_FOLDER, name)), { mtime: FIXED_TIME, level: 9 }];
  }
  writeFileSync(TEAMS_PACKAGE, zipSync(files));
}
