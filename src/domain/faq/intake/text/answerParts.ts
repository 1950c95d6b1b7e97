import { outlineOf, type PageSection } from '../../../updates/intake/markdown/outline';
import { htmlOfBlocks } from '../../../updates/intake/markdown/renderMarkdown';
import type { RawPart } from '../rawEntry';
import { labelledParts, labelledPieces } from './labels';
import { isBareName, partNamed } from './partNames';

/** A stretch of an answer that is about one part. `answer`: it does not say which. */
export interface AnswerPiece {
  readonly part: RawPart;
  /** As HTML; empty when there is none. */
  readonly heading: string;
  /** The heading says nothing but which part it is. */
  readonly isBare: boolean;
  readonly body: string;
}

/** Headings within an entry are third and fourth level, whatever they are in the source: the others are the screen's. */
function headingHtml({ heading }: PageSection, depth: number): string {
  const tag = depth === 1 ? 'h3' : 'h4';
  for (const token of heading) if (token.type !== 'inline') token.tag = tag;
  return htmlOfBlocks(heading);
}

function htmlUnder(section: PageSection, depth: number): string {
  const inner = section.sections.flatMap((child) => [
    headingHtml(child, depth + 1),
    htmlUnder(child, depth + 1)
  ]);
  return [htmlOfBlocks(section.blocks), ...inner].filter(Boolean).join('\n');
}

/** The parts that the headings and labels below name. */
function partsBelow(section: PageSection): ReadonlySet<RawPart> {
  const below = section.sections.flatMap((child) => {
    const part = partNamed(child.title);
    return part === undefined ? [...partsBelow(child)] : [part, ...partsBelow(child)];
  });
  return new Set([...labelledParts(section.blocks), ...below]);
}

function piecesOfSection(section: PageSection): readonly AnswerPiece[] {
  const named = partNamed(section.title);
  const below = [...partsBelow(section)];
  const heading = headingHtml(section, 1);
  if (named === undefined && below.length > 0) {
    const own = labelledPieces(section.blocks).map((piece, index) =>
      index === 0 ? { ...piece, heading } : piece
    );
    return [...own, ...section.sections.flatMap(piecesOfSection)];
  }
  // A cause that has its own solution below it stays whole: taken apart, nobody knows which belongs to which.
  const isPair = below.some((part) => part !== named);
  const part = isPair ? 'fix' : (named ?? 'answer');
  return [{ part, heading, isBare: !isPair && isBareName(section.title), body: htmlUnder(section, 1) }];
}

function count(pieces: readonly AnswerPiece[], part: RawPart): number {
  return pieces.filter((piece) => piece.part === part).length;
}

/** Several causes, each followed by its solution: they stay together as the fix, with what stands between them. */
function pairsKept(pieces: readonly AnswerPiece[]): readonly AnswerPiece[] {
  const firstFix = pieces.findIndex(({ part }) => part === 'fix');
  const firstCause = pieces.findIndex(({ part }) => part === 'cause');
  const lastCause = pieces.map(({ part }) => part).lastIndexOf('cause');
  const isMixed = count(pieces, 'cause') > 1 && count(pieces, 'fix') > 1 && lastCause > firstFix;
  if (!isMixed) return pieces;
  return pieces.map((piece, index) => {
    const belongs = piece.part === 'cause' || (piece.part === 'answer' && index > firstCause);
    const stays = { ...piece, isBare: false };
    return belongs ? { ...stays, part: 'fix' } : stays;
  });
}

/**
 * Takes an answer in Markdown apart at headings and labels such as "Cause" and "Solution". Every word stays, but for headings
 * that say nothing else. What stands before the first cause or solution tells of the symptom.
 */
export function answerParts(markdown: string): readonly AnswerPiece[] {
  const page = outlineOf(markdown);
  const pieces = [...labelledPieces(page.blocks), ...page.sections.flatMap(piecesOfSection)];
  const firstNamed = pieces.findIndex(({ part }) => part === 'cause' || part === 'fix');
  const withSymptom = pieces.map((piece, index): AnswerPiece => {
    return piece.part === 'answer' && index < firstNamed ? { ...piece, part: 'symptom' } : piece;
  });
  return pairsKept(withSymptom).filter(({ heading, body }) => heading !== '' || body !== '');
}
