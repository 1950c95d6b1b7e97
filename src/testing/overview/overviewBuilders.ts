import { calendarDate, dayInTimeZone } from '../../domain/dates/calendarDate';
import { makeFigure, type Figure, type FigureContext } from '../../domain/overview/figure';
import type { FigureKey } from '../../domain/overview/figureTraits';
import { parsePeriod, type Period } from '../../domain/overview/period';
import type { Alert, PlanAnswer, PlanNote } from '../../domain/overview/plan/planModel';
import { aPerson } from '../builders';
import { firstEtag } from '../memoryEtag';

/** A month or quarter by its key. */
export function aPeriod(key = '2026-04'): Period {
  const period = parsePeriod(key);
  if (!period) throw new RangeError(`"${key}" is no period like 2026-04 or 2026-Q2.`);
  return period;
}

/** April 2026, seen from Monday 4 May 2026, in UTC. */
export function aFigureContext(changes: Partial<FigureContext> = {}): FigureContext {
  return {
    period: aPeriod(),
    today: calendarDate('2026-05-04'),
    now: '2026-05-04T08:00:00Z',
    dayOf: (instant) => dayInTimeZone(new Date(instant), 'UTC'),
    ...changes
  };
}

/** A figure of April 2026: 3 of 4, unless the test says otherwise. */
export function aFigure(key: FigureKey, changes: Partial<Figure> = {}): Figure {
  return { ...makeFigure(key, aFigureContext(), { numerator: 3, denominator: 4 }), ...changes };
}

export function aPlanAnswer(question: string, changes: Partial<PlanAnswer> = {}): PlanAnswer {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    question,
    text: 'By mail to the steering group.',
    person: null,
    backup: null,
    rhythm: null,
    reviewOn: null,
    modifiedBy: aPerson(),
    modifiedOn: '2026-04-27T08:00:00Z',
    ...changes
  };
}

export function aPlanNote(changes: Partial<PlanNote> = {}): PlanNote {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    topic: 'Decision',
    title: 'Autopilot for all new devices',
    text: 'From June on.',
    person: aPerson(),
    period: '2026-04',
    reviewOn: null,
    modifiedBy: aPerson(),
    modifiedOn: '2026-04-27T08:00:00Z',
    ...changes
  };
}

/** An alert that says everything. */
export function anAlert(changes: Partial<Alert> = {}): Alert {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    title: 'Enrolment failures',
    source: 'Intune admin center, Device enrolment',
    severity: 'High',
    responder: aPerson(),
    backup: aPerson({ id: 8, name: 'Brigitte Baumann' }),
    withinMinutes: 240,
    runbook: { url: 'https://contoso.example/runbooks/enrolment', description: 'Enrolment' },
    isInUse: true,
    ...changes
  };
}
