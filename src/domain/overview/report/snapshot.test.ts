import * as fc from 'fast-check';
import { aPerson } from '../../../testing/builders';
import { aFigure, aPeriod, aPlanNote } from '../../../testing/overview/overviewBuilders';
import { planTopics } from '../../../lists/overview';
import { calendarDate, dayOfNumber } from '../../dates/calendarDate';
import { makeFigure, noComparison, type Figure } from '../figure';
import { figureKeys, traitsOf } from '../figureTraits';
import { latestPeriods } from '../period';
import { askedRef, personRef, rowKinds, rowRef } from '../rowRef';
import { forEverybody, withoutNames } from './faces';
import { riskKinds } from './outlook';
import { closeReport, type ReportContent, type Snapshot } from './snapshot';
import { formatSnapshot, parseSnapshot, readSnapshot } from './snapshotText';
import { reportSections, statementForms, statementTones } from './statement';

const may4 = calendarDate('2026-05-04');
const amir = aPerson();
const notice = { id: 3, title: 'New look' };

const content: ReportContent = {
  period: aPeriod(),
  now: '2026-05-04T08:00:00Z',
  figures: [
    {
      figure: aFigure('acknowledged', {
        rows: [askedRef(notice, amir)],
        others: [askedRef(notice, aPerson({ id: 8, name: 'Bea' }))]
      }),
      comparison: { kind: 'better', change: 0.25 }
    },
    {
      figure: aFigure('searchesInVain', { shares: [{ key: 'vpn', count: 3, of: null }] }),
      comparison: noComparison
    },
    { figure: aFigure('overduePeople', { rows: [personRef(amir)] }), comparison: noComparison }
  ],
  risks: [
    { kind: 'learningDue', count: 1, rows: [{ ...rowRef('assignment', notice), person: 'Bea' }], first: may4 }
  ],
  notes: [aPlanNote(), aPlanNote({ id: 2, period: '2026-05' }), aPlanNote({ id: 3, period: null })]
};

function closed(changes: Partial<ReportContent> = {}): Snapshot {
  const snapshot = closeReport({ ...content, ...changes }, may4);
  if (!snapshot) throw new Error('April is over.');
  return snapshot;
}

describe('closing a report', () => {
  it('waits until the period is over', () => {
    expect(closeReport(content, calendarDate('2026-04-30'))).toBeUndefined();
    expect(closeReport(content, calendarDate('2026-05-01'))?.period.key).toBe('2026-04');
  });

  it('keeps figures, the sentences that follow from them, and the notes of its period', () => {
    const { statements, notes, figures } = closed();
    expect(statements.map(({ figure }) => figure)).toEqual([
      'acknowledged',
      'searchesInVain',
      'overduePeople'
    ]);
    expect(notes).toEqual([
      {
        topic: 'Decision',
        title: 'Autopilot for all new devices',
        text: 'From June on.',
        person: 'Amir Haddad'
      }
    ]);
    expect(figures).toHaveLength(3);
  });

  it('leaves out figures of another period', () => {
    const march = { figure: aFigure('onTime', { period: aPeriod('2026-03') }), comparison: noComparison };
    expect(closed({ figures: [march] })).toMatchObject({ figures: [], statements: [] });
  });

  it('stays as it was, whatever is changed after it', () => {
    const kept = formatSnapshot(closed());
    const edited = content.figures.map(({ figure, comparison }) => ({
      figure: { ...figure, numerator: 0, rows: [] },
      comparison
    }));
    const later = closed({ figures: edited, notes: [], now: '2026-06-01T08:00:00Z' });
    expect(formatSnapshot(later)).not.toBe(kept);
    expect(parseSnapshot(kept)).toEqual({ kind: 'snapshot', snapshot: closed() });
  });
});

describe('who sees what of a closed report', () => {
  it('without names, the numbers are the same and nobody is named or can be looked up', () => {
    const { figures, risks, notes } = withoutNames(closed());
    expect(JSON.stringify([figures, risks, notes])).not.toMatch(/Amir|Bea/);
    expect(figures.map(({ figure }) => figure.numerator)).toEqual([3, 3, 3]);
    expect(figures.map(({ figure }) => figure.rows)).toEqual([
      [{ ...askedRef(notice, amir), part: '', person: null }],
      [],
      []
    ]);
  });

  it('readers of the site see neither rows nor what people searched for', () => {
    const text = formatSnapshot(forEverybody(closed()));
    expect(text).not.toMatch(/Amir|Bea|vpn|New look/);
    expect(text).toContain('"numerator":3');
  });
});

const anyMessage: unknown = expect.any(String);
const stored = JSON.parse(formatSnapshot(closed())) as Record<string, unknown>;

describe('a text that is no closed report', () => {
  it.each([
    ['', { kind: 'notJson' }],
    ['{"version":1', { kind: 'notJson' }],
    ['{"version":2}', { kind: 'newerVersion', version: 2 }]
  ])('%p says why', (text, problem) => {
    expect(parseSnapshot(text)).toEqual({ kind: 'unreadable', problems: [problem] });
  });

  it.each([
    [{ period: '2026-13' }, 'period', 'not a period'],
    [{ asOf: 'yesterday' }, 'asOf', 'not an instant'],
    [{ asOf: '2026-13-04T08:00:00Z' }, 'asOf', 'not an instant'],
    [{ notes: 'none' }, 'notes', anyMessage],
    [{ version: '1' }, 'version', anyMessage],
    [
      { risks: [{ kind: 'renewals', count: 1, rows: [], first: '2026-02-30' }] },
      'risks.0.first',
      'not a date'
    ]
  ])('%j says where', (changes, path, message) => {
    expect(readSnapshot({ ...stored, ...changes })).toEqual({
      kind: 'unreadable',
      problems: [{ kind: 'wrongShape', path, message }]
    });
  });

  it.each([
    [{ numerator: -1 }, 'figures.0.numerator'],
    [{ numerator: '3' }, 'figures.0.numerator'],
    [{ key: 'happiness' }, 'figures.0.key'],
    [{ numerator: 5 }, 'figures.0'],
    [{ denominator: null }, 'figures.0']
  ])('with a figure of %j says where', (changes, path) => {
    const [first, ...rest] = stored.figures as readonly Record<string, unknown>[];
    const read = readSnapshot({ ...stored, figures: [{ ...first, ...changes }, ...rest] });
    expect(read).toMatchObject({ kind: 'unreadable', problems: [{ kind: 'wrongShape', path }] });
  });

  it.each([null, undefined, 1, 'text', [], {}])('%p is refused, and nothing is thrown', (value) => {
    expect(readSnapshot(value).kind).toBe('unreadable');
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const anyRow = fc.record({
  kind: fc.constantFrom(...rowKinds),
  id: fc.nat(),
  part: anyText,
  title: anyText,
  person: fc.option(anyText, { nil: null })
});
const anyPeriod = fc.constantFrom(...latestPeriods('month', may4, 14), ...latestPeriods('quarter', may4, 6));
const anyInstant = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyShare = fc.record({
  key: anyText,
  count: fc.nat(),
  of: fc.option(fc.nat(), { nil: null })
});

function anyFigure(period: Snapshot['period'], now: string): fc.Arbitrary<Figure> {
  return fc
    .record({
      key: fc.constantFrom(...figureKeys),
      numbers: fc.tuple(fc.nat(), fc.nat()),
      hasDenominator: fc.boolean(),
      rows: fc.array(anyRow, { maxLength: 3 }),
      others: fc.array(anyRow, { maxLength: 3 }),
      shares: fc.array(anyShare, { maxLength: 3 }),
      leftOut: fc.nat()
    })
    .map(({ key, numbers, hasDenominator, ...rest }) => {
      const isWhole = hasDenominator || traitsOf(key).kind === 'ratio';
      const context = { period, now, today: may4, dayOf: () => may4 };
      const numerator = Math.min(...numbers);
      return makeFigure(key, context, {
        numerator,
        denominator: isWhole ? Math.max(...numbers) : null,
        ...rest
      });
    });
}

const anySnapshot: fc.Arbitrary<Snapshot> = fc.tuple(anyPeriod, anyInstant).chain(([period, asOf]) =>
  fc.record({
    period: fc.constant(period),
    asOf: fc.constant(asOf),
    figures: fc.array(
      fc.record({
        figure: anyFigure(period, asOf),
        comparison: fc.record({
          kind: fc.constantFrom('better', 'worse', 'same', 'none'),
          change: fc.option(
            fc.double({ noNaN: true, noDefaultInfinity: true }).filter((change) => !Object.is(change, -0)),
            { nil: null }
          )
        })
      }),
      { maxLength: 4 }
    ),
    statements: fc.array(
      fc.record({
        section: fc.constantFrom(...reportSections),
        figure: fc.constantFrom(...figureKeys),
        form: fc.constantFrom(...statementForms),
        tone: fc.constantFrom(...statementTones)
      }),
      { maxLength: 4 }
    ),
    risks: fc.array(
      fc.record({
        kind: fc.constantFrom(...riskKinds),
        count: fc.nat(),
        rows: fc.array(anyRow, { maxLength: 3 }),
        first: fc.integer({ min: 0, max: 60_000 }).map(dayOfNumber)
      }),
      { maxLength: 3 }
    ),
    notes: fc.array(
      fc.record({
        topic: fc.constantFrom(...planTopics),
        title: anyText,
        text: anyText,
        person: fc.option(anyText, { nil: null })
      }),
      { maxLength: 3 }
    ),
    cut: fc.array(fc.record({ figure: fc.constantFrom(...figureKeys), rows: fc.nat(), others: fc.nat() }), {
      maxLength: 2
    })
  })
);

describe('any closed report', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(parseSnapshot(formatSnapshot(snapshot))).toEqual({ kind: 'snapshot', snapshot });
      })
    );
  });

  it('is refused when its text was cut off, wherever', () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(), (snapshot, at) => {
        const text = formatSnapshot(snapshot);
        expect(parseSnapshot(text.slice(0, at % text.length)).kind).toBe('unreadable');
      })
    );
  });

  it('for everybody has no row, and can be read', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const read = parseSnapshot(formatSnapshot(forEverybody(snapshot)));
        const figures = read.kind === 'snapshot' ? read.snapshot.figures : [];
        expect(figures.map(({ figure }) => figure.numerator)).toEqual(
          snapshot.figures.map(({ figure }) => figure.numerator)
        );
        expect(figures.flatMap(({ figure: { rows, others } }) => [...rows, ...others])).toEqual([]);
      })
    );
  });
});
