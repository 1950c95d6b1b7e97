import type { EvidenceFile } from './completion';

/** Larger files belong into a library: evidence is read by people who look for one fact. */
export const maxEvidenceBytes = 10 * 1024 * 1024;

/** What keeps a file from being attached; `undefined` when it can be. */
export type EvidenceFileProblem = 'empty' | 'tooLarge';

export function evidenceFileProblem({ content }: EvidenceFile): EvidenceFileProblem | undefined {
  if (content.size === 0) return 'empty';
  return content.size > maxEvidenceBytes ? 'tooLarge' : undefined;
}

/** What SharePoint, or one of its older interfaces, refuses in a file name. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f"#%&*:<>?/\\{|}~]/g;
const mostCharacters = 120;

function splitExtension(name: string): readonly [base: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 12 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

function safeName(name: string): string {
  const clean = name
    .replace(forbidden, '_')
    // Half a character cannot be sent.
    .replace(/\p{Surrogate}/gu, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const [base, extension] = splitExtension(clean);
  const short = Array.from(base).slice(0, mostCharacters - extension.length);
  return (short.join('').trimEnd() || 'file') + extension;
}

/**
 * The files under names that SharePoint takes. Files of the same name, in any case, are numbered. `present`: names that are
 * taken already.
 */
export function withSafeNames(
  files: readonly EvidenceFile[],
  present: readonly string[] = []
): readonly EvidenceFile[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return files.map(({ name, content }) => {
    const safe = safeName(name);
    const [base, extension] = splitExtension(safe);
    let unique = safe;
    for (let number = 2; taken.has(unique.toLowerCase()); number++)
      unique = `${base} (${number})${extension}`;
    taken.add(unique.toLowerCase());
    return { name: unique, content };
  });
}
