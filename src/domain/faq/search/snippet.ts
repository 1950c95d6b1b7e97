import { sectionNames, type SearchDocument, type SectionName } from './document';
import { markOf, type Highlighted, type Marks, type TextRange } from './highlight';
import { tokensOf } from './tokens';

/** A piece of an entry's text that shows why it was found. */
export interface Snippet extends Highlighted {
  readonly section: SectionName;
}

interface Hit extends TextRange {
  readonly term: string;
}

interface Place {
  readonly section: SectionName;
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Where most of the question stands together. */
  readonly from: number;
  readonly different: number;
}

const snippetLength = 180;
/** Shown before the first hit, so that it can be read. */
const leadIn = 40;
const lookedThrough = 2000;

/** A break between words near a position, so that no word and no character is cut. */
function breakAt(text: string, position: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, position));
  while (at > 0 && at < text.length && !/\s/.test(text.charAt(at))) at += step;
  return at;
}

function hitsIn(text: string, marks: Marks): readonly Hit[] {
  return tokensOf(text).flatMap((token) => {
    const term = markOf(token, marks);
    return term === undefined ? [] : [{ term, start: token.start, end: token.end }];
  });
}

/** Most is said early in a text. Twenty long ones cannot be looked through at every key. */
function readFrom(text: string, marks: Marks): readonly Hit[] {
  const early = hitsIn(text.slice(0, breakAt(text, lookedThrough, 1)), marks);
  return early.length > 0 || text.length <= lookedThrough ? early : hitsIn(text, marks);
}

/** The first place with the most different words of the question. */
function bestPlace(section: SectionName, text: string, marks: Marks): Place {
  const hits = readFrom(text, marks);
  let best = { from: 0, different: 0 };
  hits.forEach(({ start }, index) => {
    const terms = new Set<string>();
    for (let at = index; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.end > start + snippetLength - leadIn) break;
      terms.add(hit.term);
    }
    if (terms.size > best.different) best = { from: start, different: terms.size };
  });
  return { section, text, hits, ...best };
}

function cut({ section, text, hits, from }: Place): Snippet {
  const isFromStart = from <= leadIn * 2;
  const start = isFromStart ? 0 : breakAt(text, from - leadIn, -1);
  const end = breakAt(text, start + snippetLength, 1);
  const before = isFromStart || start === 0 ? '' : '…';
  const skipped = text.slice(start).length - text.slice(start).trimStart().length;
  const shift = before.length - start - skipped;
  const shown = text.slice(start, end).trim().replace(/\s/g, ' ');
  const ranges = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start + shift, end: hit.end + shift }));
  return { section, text: `${before}${shown}${end < text.length ? '…' : ''}`, ranges };
}

/** The piece of the text where most of the question stands, else its beginning; `null` when nothing is written. */
export function snippetOf({ sections }: SearchDocument, marks: Marks): Snippet | null {
  let best: Place | undefined;
  for (const section of sectionNames) {
    const text = sections[section];
    if (text === undefined) continue;
    const place = bestPlace(section, text, marks);
    if (best === undefined || place.different > best.different) best = place;
  }
  return best === undefined ? null : cut(best);
}
