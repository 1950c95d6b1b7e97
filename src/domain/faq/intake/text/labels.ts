import { htmlOfBlocks, type MarkdownToken } from '../../../updates/intake/markdown/renderMarkdown';
import { escapeHtml } from '../../../updates/text/escapeHtml';
import type { RawPart } from '../rawEntry';
import type { AnswerPiece } from './answerParts';
import { isBareName, partNamed } from './partNames';

/** The bold words with which a paragraph begins, such as "**Cause:** …", and where the rest begins. */
interface Label {
  readonly words: string;
  /** Tokens of the label within the paragraph. */
  readonly from: number;
  readonly to: number;
}

function labelOf(inline: MarkdownToken | undefined): Label | undefined {
  const children = inline?.children ?? [];
  const from = children.findIndex((child) => child.type !== 'text' || child.content.trim() !== '');
  const [open, words, close, after] = children.slice(from, from + 4);
  if (open?.type !== 'strong_open' || words?.type !== 'text' || close?.type !== 'strong_close')
    return undefined;
  const endsLabel =
    isBareName(words.content) ||
    words.content.trim().endsWith(':') ||
    after === undefined ||
    after.type.endsWith('break') ||
    /^\s*:/.test(after.content);
  return endsLabel ? { words: words.content.replace(/\s*:\s*$/, '').trim(), from, to: from + 3 } : undefined;
}

/** Takes the label away from the paragraph, with the colon after it. */
function withoutLabel(inline: MarkdownToken, label: Label): void {
  const rest = (inline.children ?? []).slice(label.to);
  const [first] = rest;
  if (first?.type === 'text') first.content = first.content.replace(/^\s*:?\s*/, '');
  if (first?.type.endsWith('break') === true) rest.shift();
  inline.children = rest;
}

/** The part that a paragraph's label names. */
function partOfLabel(inline: MarkdownToken | undefined): RawPart | undefined {
  const label = labelOf(inline);
  return label && partNamed(label.words);
}

/** The parts that labels of these blocks name. */
export function labelledParts(tokens: readonly MarkdownToken[]): readonly RawPart[] {
  return tokens.flatMap((token, index) => {
    const isParagraph = token.type === 'paragraph_open' && token.level === 0;
    return (isParagraph ? partOfLabel(tokens[index + 1]) : undefined) ?? [];
  });
}

interface OpenPiece {
  readonly part: RawPart;
  readonly heading: string;
  readonly isBare: boolean;
  readonly blocks: MarkdownToken[];
}

function isEmptyInline(inline: MarkdownToken): boolean {
  return (inline.children ?? []).every((child) => child.type === 'text' && child.content.trim() === '');
}

/** The piece that a labelled paragraph begins; its first paragraph goes on after the label. */
function pieceAt(tokens: readonly MarkdownToken[], index: number): OpenPiece | undefined {
  const [open, inline] = [tokens[index], tokens[index + 1]];
  if (open?.type !== 'paragraph_open' || open.level !== 0 || !inline) return undefined;
  const label = labelOf(inline);
  const part = label && partNamed(label.words);
  if (!label || part === undefined) return undefined;
  const heading = `<p><strong>${escapeHtml(label.words)}</strong></p>`;
  withoutLabel(inline, label);
  return { part, heading, isBare: isBareName(label.words), blocks: [] };
}

/** Blocks of an answer, taken apart at paragraphs that begin with a bold label of a part. */
export function labelledPieces(tokens: readonly MarkdownToken[]): readonly AnswerPiece[] {
  const pieces: OpenPiece[] = [{ part: 'answer', heading: '', isBare: false, blocks: [] }];
  for (let index = 0; index < tokens.length; index++) {
    const begun = pieceAt(tokens, index);
    if (begun) pieces.push(begun);
    const inline = tokens[index + 1];
    if (begun && inline && isEmptyInline(inline)) {
      // The label was all of its paragraph.
      index += 2;
      continue;
    }
    const token = tokens[index];
    if (token) pieces[pieces.length - 1]?.blocks.push(token);
  }
  return pieces.map(({ blocks, ...piece }) => ({ ...piece, body: htmlOfBlocks(blocks) }));
}
