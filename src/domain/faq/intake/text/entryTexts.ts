import { isBlankHtml } from '../../html';
import type { EntryTextField } from '../../diff/entryFields';
import { escapeHtml } from '../../../updates/text/escapeHtml';
import { essenceOf } from '../../../updates/text/words';
import { textOfHtml } from '../../../updates/text/htmlText';
import type { EntryIntakeOptions, EntryIntakeTools } from '../intakeModel';
import type { RawEntry, RawPart, RawText } from '../rawEntry';
import { answerParts, type AnswerPiece } from './answerParts';
import { htmlOfHtml, htmlOfText, storable, textKindOf } from './htmlOfText';

function whole(part: RawPart, body: string): AnswerPiece {
  return { part, heading: '', isBare: false, body };
}

function piecesOf(
  { part, kind, text: written }: RawText,
  answersAre: 'fix' | 'reply'
): readonly AnswerPiece[] {
  const text = storable(written);
  if (kind === 'html') return [whole(part, htmlOfHtml(text))];
  const isForUsers = part === 'answer' && answersAre === 'reply';
  if (part !== 'answer' || textKindOf(text) !== 'markdown') return [whole(part, htmlOfText(text))];
  return isForUsers ? [whole('reply', htmlOfText(text))] : answerParts(text);
}

/** The pieces of one part, one after the other. A heading that says no more than the part stands only between pieces. */
function joined(pieces: readonly AnswerPiece[]): string {
  return pieces
    .flatMap(({ heading, isBare, body }, index) => (isBare && index === 0 ? [body] : [heading, body]))
    .filter((html) => html.trim() !== '')
    .join('\n');
}

/** Many sources say the symptom in a field of its own, and again at the beginning of the answer. */
function withoutRepeats(pieces: readonly AnswerPiece[]): readonly AnswerPiece[] {
  const said = pieces.map(({ body }) => essenceOf(textOfHtml(body)));
  return pieces.filter(({ part }, index) => {
    const mine = said[index] ?? '';
    const isSaidElsewhere = said.some((other, at) => {
      return at !== index && other.includes(mine) && (other !== mine || at < index);
    });
    return part !== 'symptom' || mine === '' || !isSaidElsewhere;
  });
}

function heading(words: string): string {
  return `<h3>${escapeHtml(words)}</h3>`;
}

/** Where the text comes from: licences ask for it, and people want to read on. */
function sourceHtml({ words }: RawEntry, word: string): string {
  const address = words.get('address')?.trim() ?? '';
  const article = words.get('article')?.trim() ?? '';
  if (!/^https?:\/\/\S+$/i.test(address)) {
    const said = [article, address].filter(Boolean).join(', ');
    return said === '' ? '' : `<p>${escapeHtml(`${word}: ${said}`)}</p>`;
  }
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(article || address)}</a>`;
  return `<p>${escapeHtml(word)}: ${link}</p>`;
}

export type EntryTexts = Readonly<Record<EntryTextField, string>>;

/** The texts of an entry as HTML that is not sanitised yet; empty where the source has none. */
export function entryTexts(
  raw: RawEntry,
  wholeTitleHtml: string,
  { words }: EntryIntakeTools,
  { answersAre = 'fix' }: EntryIntakeOptions
): EntryTexts {
  const pieces = withoutRepeats(raw.texts.flatMap((text) => piecesOf(text, answersAre)));
  const of = (part: RawPart): string => joined(pieces.filter((piece) => piece.part === part));
  const symptom = [wholeTitleHtml, of('symptom')].filter((html) => !isBlankHtml(html)).join('\n');
  const cause = of('cause');
  const answer = pieces.filter(({ part }) => part === 'answer' || part === answersAre);
  const texts: Record<EntryTextField, string> = {
    reply: of('reply'),
    cause,
    fix: of('fix'),
    confirm: of('confirm'),
    collect: of('collect'),
    escalate: of('escalate'),
    // In the order of the source: what more there is to say may stand before or after the fix.
    [answersAre]: joined(answer)
  };
  if (symptom !== '') {
    const before = [heading(words.symptom), symptom];
    texts.cause = [...before, ...(isBlankHtml(cause) ? [] : [heading(words.cause), cause])].join('\n');
  }
  const source = sourceHtml(raw, words.source);
  const last = texts.fix === '' && texts.reply !== '' && answersAre === 'reply' ? 'reply' : 'fix';
  texts[last] = [texts[last], source].filter(Boolean).join('\n');
  return texts;
}
