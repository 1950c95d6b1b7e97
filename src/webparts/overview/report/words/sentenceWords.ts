import type { Figure } from '../../../../domain/overview/figure';
import type { ComparedFigure, Statement } from '../../../../domain/overview/report/statement';
import { fill } from '../../../../ui/words/fill';
import { comparisonText } from '../../words/comparisonWords';
import { figureName } from '../../words/figureNames';
import { percentText, tenths } from '../../words/figureNumbers';
import { figureValue } from '../../words/figureWords';
import type { OverviewWords } from '../../words/OverviewWords';
import { sentenceTexts } from './sentenceTexts';

/** Its name and its number: what can be said of a figure in a form that this version has no sentence for. */
function plainSentence(words: OverviewWords, figure: Figure): string {
  const { strings } = words;
  return fill(strings.SayOther, {
    figure: figureName(strings, figure.key),
    value: figureValue(words, figure)
  });
}

/** Of none, all that was looked at is counted; otherwise what is so. */
function countOf({ form }: Statement, { numerator, denominator }: Figure): number {
  return tenths(form === 'none' ? (denominator ?? 0) : numerator);
}

function ownSentence(words: OverviewWords, statement: Statement, figure: Figure): string {
  const { strings, formats, culture, plural } = words;
  const said = sentenceTexts[statement.figure][statement.form];
  const { numerator, denominator } = figure;
  const [first] = figure.shares;
  const namesFirst = statement.figure === 'topAnswers';
  if (!said || (namesFirst && !first)) return plainSentence(words, figure);
  const values = {
    of: formats.number(tenths(denominator ?? 0)),
    percent: denominator === null ? '' : percentText(culture.locale, numerator / (denominator || 1)),
    first: first?.key ?? ''
  };
  if ('plural' in said) return plural(said.plural, countOf(statement, figure), values);
  return fill(strings[said.text], { ...values, n: formats.number(tenths(numerator)) });
}

/** What a figure says of its period, and how that stands beside the period before, where it is known. */
export function sentenceText(
  words: OverviewWords,
  statement: Statement,
  { figure, comparison }: ComparedFigure
): string {
  const sentence = ownSentence(words, statement, figure);
  if (comparison.change === null) return sentence;
  return fill(words.strings.SayCompared, {
    sentence,
    comparison: comparisonText(words, figure, comparison)
  });
}
