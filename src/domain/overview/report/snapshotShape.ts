import * as v from 'valibot';
import { planTopics } from '../../../lists/overview';
import { parseCalendarDate } from '../../dates/calendarDate';
import { figureKeys, figureKinds, figureUnits } from '../figureTraits';
import { parsePeriod } from '../period';
import { rowKinds } from '../rowRef';
import { riskKinds } from './outlook';
import { reportSections, statementForms, statementTones } from './statement';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const instant = v.pipe(
  v.string(),
  v.check((text) => instantPattern.test(text) && !Number.isNaN(Date.parse(text)), 'not an instant')
);

const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseCalendarDate(dataset.value);
    if (day) return day;
    addIssue({ message: 'not a date' });
    return NEVER;
  })
);

const period = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePeriod(dataset.value);
    if (parsed) return parsed;
    addIssue({ message: 'not a period' });
    return NEVER;
  })
);

const row = v.object({
  kind: v.picklist(rowKinds),
  id: wholeNumber,
  part: v.string(),
  title: v.string(),
  person: v.nullable(v.string())
});

const share = v.object({ key: v.string(), count: amount, of: v.nullable(amount) });

const figure = v.pipe(
  v.object({
    key: v.picklist(figureKeys),
    kind: v.picklist(figureKinds),
    unit: v.picklist(figureUnits),
    numerator: amount,
    denominator: v.nullable(amount),
    rows: v.array(row),
    others: v.array(row),
    shares: v.array(share),
    leftOut: wholeNumber,
    comparison: v.object({
      kind: v.picklist(['better', 'worse', 'same', 'none']),
      change: v.nullable(v.pipe(v.number(), v.finite()))
    })
  }),
  v.check(
    ({ kind, numerator, denominator }) => kind !== 'ratio' || numerator <= (denominator ?? -1),
    'more than all'
  )
);

const statement = v.object({
  section: v.picklist(reportSections),
  figure: v.picklist(figureKeys),
  form: v.picklist(statementForms),
  tone: v.picklist(statementTones)
});

const risk = v.object({
  kind: v.picklist(riskKinds),
  count: wholeNumber,
  rows: v.array(row),
  first: date
});

const note = v.object({
  topic: v.picklist(planTopics),
  title: v.string(),
  text: v.string(),
  person: v.nullable(v.string())
});

const cut = v.object({ figure: v.picklist(figureKeys), rows: wholeNumber, others: wholeNumber });

/** What a closed report looks like where it is kept: version 1. */
export const snapshotShape = v.object({
  version: v.literal(1),
  period,
  asOf: instant,
  figures: v.array(figure),
  statements: v.array(statement),
  risks: v.array(risk),
  notes: v.array(note),
  cut: v.array(cut)
});

/**
 * As it is written: the period by its key, and the figures with neither period nor moment, which are the report's own.
 */
export type StoredSnapshot = v.InferInput<typeof snapshotShape>;
