/** A piece of a text: words, or the address of a web page. */
export interface TextPiece {
  readonly kind: 'words' | 'link';
  readonly text: string;
}

/** What ends a sentence is not part of the address before it. */
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/gi;

/** The text with its web addresses apart. Nothing gets lost: the pieces together are the text. */
export function splitLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const start = match.index ?? 0;
    if (start > at) pieces.push({ kind: 'words', text: text.slice(at, start) });
    pieces.push({ kind: 'link', text: match[0] });
    at = start + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) });
  return pieces;
}
