import { hashOf } from './hash';
import { essenceOf, titleWithoutPrefix } from './words';

/** What a notice says, in a few characters: stored with the notice, compared when it comes in again. */
export interface Fingerprint {
  readonly title: string;
  /** `null` when the source has no text, only a title. */
  readonly text: string | null;
}

interface Said {
  readonly title: string;
  /** The words of the body, as `textOfHtml` reads them. */
  readonly text: string | null;
}

/** Equal for two versions that differ only in white space, markup, or the prefix "(Updated)". */
export function fingerprintOf({ title, text }: Said): Fingerprint {
  return {
    title: hashOf(essenceOf(titleWithoutPrefix(title))),
    text: text === null ? null : hashOf(essenceOf(text))
  };
}

/** As stored in one column. */
export function formatFingerprint({ title, text }: Fingerprint): string {
  return `${title}.${text ?? ''}`;
}

const shape = /^([0-9a-z]{11})\.([0-9a-z]{11})?$/;

/** `undefined` for text that is no fingerprint: the notice then counts as changed. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  const match = shape.exec(text.trim());
  return match ? { title: match[1] ?? '', text: match[2] ?? null } : undefined;
}
