import { figureKeys, traitsOf, type FigureKey } from '../../../../domain/overview/figureTraits';
import { noComparison, type Comparison } from '../../../../domain/overview/figure';
import { riskKinds } from '../../../../domain/overview/report/outlook';
import type { ComparedFigure } from '../../../../domain/overview/report/statement';
import { statementsOf } from '../../../../domain/overview/report/statements';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { loadStrings, locales, type Locale } from '../../../../testing/loadStrings';
import { aFigure } from '../../../../testing/overview/overviewBuilders';
import { screenCulture } from '../../../../testing/screens';
import { createWords } from '../../../../ui/words/words';
import type { OverviewWords } from '../../words/OverviewWords';
import { riskText } from './riskWords';
import { sentenceTexts } from './sentenceTexts';
import { sentenceText } from './sentenceWords';

function wordsIn(locale: Locale): OverviewWords {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', locale);
  return createWords(
    strings,
    screenCulture(locale, () => new Date('2026-05-04T09:00:00Z'))
  );
}

/** Figures that count anything have no whole. */
const withoutWhole: readonly FigureKey[] = [
  'openByAge',
  'overduePeople',
  'topAnswers',
  'searchesInVain',
  'unseenVotes'
];

function figureOf(
  key: FigureKey,
  numerator: number,
  denominator: number,
  comparison: Comparison = noComparison
): ComparedFigure {
  const shares = key === 'topAnswers' ? [{ key: 'Reset a PIN', count: 3, of: 4 }] : [];
  const whole = withoutWhole.includes(key) ? null : denominator;
  return { figure: aFigure(key, { numerator, denominator: whole, shares }), comparison };
}

/** Nothing of nothing, none, all and some of what was looked at, of one and of several. */
const amounts = [
  [0, 0],
  [0, 1],
  [0, 7],
  [1, 1],
  [2, 2],
  [7, 7],
  [25, 25],
  [1, 7],
  [3, 7],
  [250, 700]
] as const;

const cases = figureKeys.flatMap((key) => amounts.map(([n, of]) => figureOf(key, n, of)));

function say(locale: Locale, one: ComparedFigure): readonly string[] {
  const words = wordsIn(locale);
  return statementsOf([one]).map((statement) => sentenceText(words, statement, one));
}

describe.each(locales)('the sentences of a report in %s', (locale) => {
  it('are there for every figure in every form that it can take', () => {
    const lacking = cases.flatMap((one) =>
      statementsOf([one]).filter(({ figure, form }) => sentenceTexts[figure][form] === undefined)
    );
    expect(lacking).toEqual([]);
  });

  it('have all of their places filled, and end like sentences', () => {
    const texts = cases.flatMap((one) => say(locale, one));
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  it('name the numbers they are about', () => {
    const some = figureKeys.filter((key) => traitsOf(key).kind !== 'days' && !withoutWhole.includes(key));
    for (const key of some) {
      const [text] = say(locale, figureOf(key, 250, 700));
      const { number } = wordsIn(locale).formats;
      expect(text).toContain(number(250));
      expect(text).toContain(number(700));
    }
  });

  it.each(riskKinds)('tell how much %s there are, and from which day', (kind) => {
    const words = wordsIn(locale);
    const first = calendarDate('2026-05-20');
    for (const count of [1, 2, 5, 40]) {
      const text = riskText(words, { kind, count, rows: [], first });
      expect(text).toContain(words.formats.date(first));
      expect(text).not.toMatch(/[{}]/);
      // One and two are said in words in Arabic.
      if (count > 2) expect(text).toContain(words.formats.number(count));
    }
  });
});

describe('a sentence', () => {
  it.each([
    [figureOf('onTime', 3, 4), '75% of what was due was done on time: 3 of 4 tasks.'],
    [figureOf('onTime', 1, 1), 'Everything that was due was done on time: 1 task.'],
    [figureOf('onTime', 0, 0), 'No task was due.'],
    [figureOf('overduePeople', 1, 0), '1 person is late with mandatory courses.'],
    [figureOf('overduePeople', 2, 0), '2 people are late with mandatory courses.'],
    [
      figureOf('daysToReady', 2.5, 4),
      'Half of those who finished a learning plan were ready within 2.5 days.'
    ],
    [figureOf('hoursDone', 12.345, 20), 'The team put 12.3 hours into what was due; 20 were planned.'],
    [figureOf('topAnswers', 3, 0), '3 answers helped people, most of all “Reset a PIN”.']
  ])('%# reads like one', (one, text) => {
    expect(say('en-us', one)).toEqual([text]);
  });

  it('says how it stands beside the period before, where that is known', () => {
    const [text] = say('en-us', figureOf('onTime', 3, 4, { kind: 'better', change: 0.25 }));
    expect(text).toBe(
      '75% of what was due was done on time: 3 of 4 tasks. Better than March 2026: 25 percentage points more.'
    );
  });

  it('of a form that this version does not know gives the name and the number', () => {
    const one = figureOf('missed', 3, 4);
    const statement = { section: 'ran', figure: 'missed', form: 'amount', tone: 'bad' } as const;
    expect(sentenceText(wordsIn('en-us'), statement, one)).toMatch(/: 3\.$/);
  });
});
