import { fillDemo } from '../../local-site/demo/fillDemo';
import {
  createOverviewRepositories,
  type OverviewDataRepositories
} from '../../src/data/overview/createOverviewRepositories';
import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import { addMonths, dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import { compareFigures, type Figure } from '../../src/domain/overview/figure';
import { figureKeys } from '../../src/domain/overview/figureTraits';
import { periodFigures } from '../../src/domain/overview/figures/periodFigures';
import { periodOf, previousPeriod, type Period } from '../../src/domain/overview/period';
import { answerProblems } from '../../src/domain/overview/plan/answers';
import { alertProblems, noteProblems } from '../../src/domain/overview/plan/draftProblems';
import { planGaps, type PlanGap } from '../../src/domain/overview/plan/gaps';
import type { OperationsPlan } from '../../src/domain/overview/plan/planModel';
import { planQuestion } from '../../src/domain/overview/plan/questions';
import { closeReport } from '../../src/domain/overview/report/snapshot';
import type { TeamEntry } from '../../src/domain/updates/TeamRepository';
import { operationsPlanList, alertsList } from '../../src/lists';
import { contractSite, type ContractSite } from '../contract/contractSite';
import { rowsOf } from './demoSite';
import { moments } from './moments';

interface DemoOverview {
  readonly site: ContractSite;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly repositories: OverviewDataRepositories;
  readonly plan: OperationsPlan;
  readonly team: readonly TeamEntry[];
}

async function demoOverview(moment: string): Promise<DemoOverview> {
  const site = await contractSite({ setUp: false });
  const now = new Date(moment);
  site.server.clock.set(now);
  fillDemo(site.server.services);
  const clock = (): Date => site.server.clock.now();
  const repositories = createOverviewRepositories(site.client('lead'), clock);
  const timeZone = await site.repositories('lead').timeZone();
  return {
    site,
    now,
    today: dayInTimeZone(now, timeZone),
    timeZone,
    repositories,
    plan: await repositories.plan.plan(),
    team: await createUpdateRepositories(site.client('lead'), clock).team.team()
  };
}

/** What a gap is about, in words that a test can compare. */
function told(gap: PlanGap): string {
  switch (gap.kind) {
    case 'left':
      return `left: ${gap.question.key}, ${gap.name}`;
    case 'alert':
      return `alert: ${gap.alert.title}, ${gap.missing.join()}`;
    case 'aloneInTeam':
      return `aloneInTeam: ${gap.entry.person.name}`;
    default:
      return 'question' in gap ? `${gap.kind}: ${gap.question.key}` : gap.kind;
  }
}

/** A Saturday, the last day of a month and the first one, which is a holiday: nothing of the plan depends on more. */
const days = [2, 3, 4].map((at): readonly [string, string] => moments[at] ?? ['', '']);

describe.each(days)('the plan of the demo, made on %s', (_name, moment) => {
  let demo: DemoOverview;

  beforeAll(async () => {
    demo = await demoOverview(moment);
  });

  afterAll(() => demo.site.close());

  it('lacks what a team forgets, and nothing else', () => {
    expect(planGaps(demo.plan, demo).map(told)).toEqual([
      'aloneInTeam: Chidi Okafor',
      'aloneInTeam: Emre Yilmaz',
      'left: decisionMaker, Nils Åberg',
      'unanswered: escalation',
      'alert: More than five tickets about the same error in an hour, backup',
      'alert: Somebody reads many BitLocker keys, runbook'
    ]);
    expect(demo.plan.alerts).toHaveLength(8);
  });

  it('holds only what the web part would have taken', async () => {
    const { plan, repositories, today } = demo;
    for (const answer of plan.answers) {
      const question = planQuestion(answer.question);
      expect([answer.question, question && answerProblems(question, answer)]).toEqual([answer.question, []]);
    }
    const months = [0, 1, 2].map((ago) => addMonths(today, -ago).slice(0, 7));
    const notes = [...plan.notes, ...(await repositories.plan.notesOf(months))];
    expect(notes.flatMap(noteProblems)).toEqual([]);
    expect(plan.alerts.flatMap(alertProblems)).toEqual([]);
    expect(plan.answers.length + notes.length).toBe((await rowsOf(demo.site, operationsPlanList)).length);
  });

  it('has a decision, something that is asked for and a risk in each of the last three reports, written when they were', async () => {
    const { repositories, today, timeZone } = demo;
    let month = periodOf('month', today);
    for (const isOver of [false, true, true]) {
      const notes = await repositories.plan.notesOf([month.key]);
      expect(notes.map(({ topic }) => topic)).toEqual(['Decision', 'Ask', 'Risk']);
      for (const { modifiedOn } of notes) {
        const day = dayInTimeZone(new Date(modifiedOn), timeZone);
        expect(isOver ? day > month.last : day >= month.first).toBe(true);
        expect(day <= today).toBe(true);
      }
      month = previousPeriod(month);
    }
    for (const list of [operationsPlanList, alertsList]) {
      for (const { Created } of await rowsOf(demo.site, list))
        expect(new Date(String(Created)).getTime()).toBeLessThanOrEqual(demo.now.getTime());
    }
  });
});

it('has every figure of the month before, and a report of it that can be closed', async () => {
  const demo = await demoOverview('2026-11-27T09:00:00Z');
  const { repositories, today, timeZone, now } = demo;
  const period = previousPeriod(periodOf('month', today));
  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), timeZone);
  const figuresOf = async (of: Period, withMoment: boolean): Promise<readonly Figure[]> => {
    const reading = await repositories.periods.read({ period: of, today, timeZone, withMoment });
    expect([reading.missing, reading.incomplete]).toEqual([[], []]);
    return periodFigures(reading.facts, { period: of, today, now: now.toISOString(), dayOf });
  };
  const before = await figuresOf(previousPeriod(period), false);
  const figures = (await figuresOf(period, true)).map((figure) => ({
    figure,
    comparison: compareFigures(
      figure,
      before.find(({ key }) => key === figure.key),
      today
    )
  }));
  expect(figures.map(({ figure }) => figure.key).sort()).toEqual([...figureKeys].sort());
  const notes = await repositories.plan.notesOf([period.key]);
  const report = closeReport({ period, now: now.toISOString(), figures, risks: [], notes }, today);
  if (!report) throw new Error(`${period.key} is not over.`);
  expect(report.cut).toEqual([]);
  await repositories.snapshots.close(report);
  expect(await repositories.snapshots.withRows(period.key)).toEqual({ kind: 'snapshot', snapshot: report });
  await demo.site.close();
});
