import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

function filesBelow(target: string): string[] {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [target];
  return readdirSync(target, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * A hash over names and contents of files and folders below `root`. It tells "changed since the last build" also
 * after a checkout, which leaves odd file times behind, and after a file was deleted.
 *
 * @param ignore - tells of a path relative to `root`, with forward slashes, whether it plays no part
 */
export function fingerprint(
  root: string,
  targets: readonly string[],
  ignore: (file: string) => boolean = () => false
): string {
  const hash = createHash('sha256');
  const files = targets
    .flatMap((target) => filesBelow(path.join(root, target)))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .filter((file) => !ignore(file))
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}
