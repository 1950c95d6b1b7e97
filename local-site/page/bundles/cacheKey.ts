import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose version decides what the bundles hold. */
const bundledPackages = [
  'esbuild',
  'react',
  'react-dom',
  '@fluentui/react',
  '@fluentui/react-components',
  '@fluentui/font-icons-mdl2',
  '@microsoft/microsoft-graph-client',
  '@microsoft/sp-loader'
];

/** Hash of the installed package versions and of every source file below the folders. */
export function cacheKey(projectRoot: string, sourceFolders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of bundledPackages) hash.update(`${name}@${installedVersion(projectRoot, name)}\n`);
  for (const folder of sourceFolders) addFolder(hash, join(projectRoot, folder));
  return hash.digest('hex').slice(0, 16);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
}

function installedVersion(projectRoot: string, name: string): string {
  const text = readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown';
}
