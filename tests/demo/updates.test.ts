import { addDays, dayInTimeZone, daysBetween, type CalendarDate } from '../../src/domain/dates/calendarDate';
import { toItem } from '../../src/data/rowWriter';
import { newNotice } from '../../src/data/updates/noticeRows';
import { decisionKinds, decisionProblems } from '../../src/domain/updates/decision';
import { decisionState } from '../../src/domain/updates/decisionState';
import { audiences } from '../../src/domain/updates/communication';
import { noticeByHand, emptyNoticeForm } from '../../src/domain/updates/intake/byHand';
import type { IntakeRow } from '../../src/domain/updates/intake/intakeModel';
import { toDraft } from '../../src/domain/updates/intake/toDraft';
import { sourceKinds, type NoticeDraft } from '../../src/domain/updates/notice';
import { suggestOwner } from '../../src/domain/updates/ownerRules';
import { keysOf, planIntake } from '../../src/domain/updates/planIntake';
import { hasDifference, revisionDiff } from '../../src/domain/updates/revisionDiff';
import { ownerRulesOf } from '../../src/domain/updates/TeamRepository';
import { fingerprintOf } from '../../src/domain/updates/text/fingerprint';
import { textOfHtml } from '../../src/domain/updates/text/htmlText';
import { acknowledgementsList, communicationsList, revisionsList, updatesList } from '../../src/lists';
import { demoFeed, type DemoFeed, type FeedEntry } from './demoFeed';
import { rowsOf } from './demoSite';
import { followUpsOf } from './expectedTasks';
import { moments } from './moments';
import { rawNotice } from './rawNotices';

const tools = { sanitize: (html: string) => html, parseXml: () => undefined as never };

/** The notice as it would be taken in again from its source, or written again by hand. */
function takenAgain({ notice }: FeedEntry, row: number): Extract<IntakeRow, { kind: 'taken' }> {
  const raw = rawNotice(notice);
  if (raw) {
    const result = toDraft(raw, tools, undefined);
    if ('problem' in result) throw new Error(`${notice.title}: ${result.problem.problem}`);
    return { kind: 'taken', row, ...result };
  }
  const { title, services, platforms, tags, isMajorChange, actBy, sourceId, published } = notice;
  const [category, severity] = [notice.category.value, notice.severity.value];
  if (category === 'other' || severity === 'other') throw new Error(`${title} has words of nobody.`);
  const form = {
    ...emptyNoticeForm,
    title,
    services,
    platforms,
    tags,
    isMajorChange,
    actBy,
    category,
    severity
  };
  const now = new Date(published ?? '');
  const draft: NoticeDraft = noticeByHand(
    { ...form, body: notice.bodyHtml ?? '' },
    sourceId,
    now,
    tools.sanitize
  );
  const fingerprint = fingerprintOf({ title, text: textOfHtml(draft.bodyHtml ?? '') });
  return { kind: 'taken', row, draft, fingerprint, warnings: [] };
}

/** The columns that say what the source says; days are compared by the plan. */
const { sourceKey, sourceKind, sourceId, body, plainText, category, categoryText, severity, severityText } =
  updatesList.columns;
const { isMajorChange, services, platforms, tags, published, listedOn, month, lastModified } =
  updatesList.columns;
const { link, details, derived, fingerprint } = updatesList.columns;
const written = [
  'Title',
  ...[sourceKey, sourceKind, sourceId, body, plainText, category, categoryText, severity, severityText],
  ...[isMajorChange, services, platforms, tags, published, listedOn, month, lastModified],
  ...[link, details, derived, fingerprint]
].map((column) => (typeof column === 'string' ? column : column.name));

/** SharePoint answers `null` for no choice of several. */
function writtenCells(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const cell = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : value);
  return Object.fromEntries(written.map((name) => [name, cell(row[name])]));
}

describe.each(moments)('the demo of the update feed on %s', (_name, moment) => {
  let demo: DemoFeed;

  beforeAll(async () => {
    demo = await demoFeed(moment);
  });

  afterAll(() => demo.site.close());

  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), demo.timeZone);
  /** The day on which a revision came in. */
  const cameIn = ({ notice, earlier }: FeedEntry, revision: number): CalendarDate | undefined =>
    revision === notice.revision
      ? notice.revisedOn
      : earlier.find((one) => one.revision === revision)?.revisedOn;

  it('is what an import would write', () => {
    const expected = demo.entries.map((entry, index) => {
      const { draft, fingerprint, warnings } = takenAgain(entry, index);
      const { key, revision } = entry.notice;
      const row = { verdict: 'new', row: index, key, draft, fingerprint, warnings, revision } as const;
      const input = newNotice(row, null, demo.now.toISOString(), demo.today);
      return writtenCells(toItem(updatesList, input, demo.timeZone));
    });
    expect(demo.entries.map(({ row }) => writtenCells(row))).toEqual(expected);
  });

  it('is unchanged for whoever imports it again', async () => {
    const rows = demo.entries.map(takenAgain);
    const plan = planIntake(rows, await demo.repositories.intake.known(keysOf(rows)));
    expect(plan.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([]);
    expect(rows.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(plan.length).toBeGreaterThanOrEqual(30);
  });

  it('gave notices the owner that the rules of the team name', () => {
    const rules = ownerRulesOf(demo.team);
    for (const { notice } of demo.entries) {
      expect([notice.title, notice.owner?.id]).toEqual([notice.title, suggestOwner(notice, rules)?.owner.id]);
    }
  });

  it('keeps what notices said before, and shows what changed', async () => {
    const revised = demo.entries.filter(({ earlier }) => earlier.length > 0);
    expect(revised).toHaveLength(3);
    for (const { notice, earlier } of demo.entries) {
      expect(earlier.map(({ revision }) => revision)).toEqual(
        Array.from({ length: notice.revision - 1 }, (_, index) => notice.revision - 1 - index)
      );
      const [before] = earlier;
      if (!before) continue;
      expect(hasDifference(revisionDiff(textOfHtml(before.bodyHtml ?? ''), notice.text))).toBe(true);
      expect(before.revisedOn < notice.revisedOn).toBe(true);
      expect((before.lastModified ?? '') < (notice.lastModified ?? '')).toBe(true);
    }
    const rows = await rowsOf(demo.site, revisionsList);
    expect(rows).toHaveLength(revised.flatMap(({ earlier }) => earlier).length);
  });

  it('was acknowledged by the people themselves, when they could read that revision', async () => {
    for (const entry of demo.entries) {
      for (const { revision, on } of entry.records.acknowledgements) {
        const day = dayOf(on);
        expect(day >= (cameIn(entry, revision) ?? '9999')).toBe(true);
        expect(day <= (cameIn(entry, revision + 1) ?? demo.today)).toBe(true);
        expect(new Date(on).getTime()).toBeLessThanOrEqual(demo.now.getTime());
      }
    }
    const rows = await rowsOf(demo.site, acknowledgementsList);
    const counted = demo.entries.flatMap(({ records }) => records.acknowledgements);
    expect(counted).toHaveLength(rows.length);
  });

  it('holds only decisions that the feed takes, made after the notice came in', () => {
    for (const { notice, earlier } of demo.entries) {
      const { decision } = notice;
      if (!decision) continue;
      const decidedOn = [notice, ...earlier].find(({ revision }) => revision === decision.revision);
      if (!decidedOn) throw new Error(`${notice.title}: nobody knows revision ${decision.revision}.`);
      expect([notice.title, decisionProblems(decision, decidedOn.actBy, dayOf(decision.on))]).toEqual([
        notice.title,
        []
      ]);
      expect(dayOf(decision.on) >= decidedOn.revisedOn).toBe(true);
      expect(new Date(decision.on).getTime()).toBeLessThanOrEqual(demo.now.getTime());
      expect(notice.state).toBe(decision.revision < notice.revision ? 'changed' : 'decided');
    }
  });

  it('told people after the notice came in, and not in the future', async () => {
    for (const entry of demo.entries) {
      for (const { on, revision, by } of entry.records.communications) {
        expect(on >= (cameIn(entry, revision) ?? '9999')).toBe(true);
        expect(on <= demo.today).toBe(true);
        expect(demo.team.map(({ person }) => person.id)).toContain(by.id);
      }
    }
    const rows = await rowsOf(demo.site, communicationsList);
    expect(demo.entries.flatMap(({ records }) => records.communications)).toHaveLength(rows.length);
  });

  it('has the tasks in the checklist that a ripple would have added', () => {
    const pairs = demo.entries.map((entry) => followUpsOf(entry, demo)).filter(({ length }) => length > 0);
    expect(pairs.map(({ length }) => length).sort()).toEqual([2, 3]);
    for (const { found, expected } of pairs.flat()) expect(found).toEqual(expected);
  });

  it('shows every state of a decision', () => {
    const states = demo.entries.map(({ notice }) => decisionState(notice, demo.today));
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    expect([count('overdue'), count('outdated'), count('reviewDue')]).toEqual([2, 1, 1]);
    expect(count('open')).toBeGreaterThan(4);
    const kinds = new Set(demo.entries.flatMap(({ notice }) => notice.decision?.kind ?? []));
    expect([...kinds].sort()).toEqual([...decisionKinds].sort());
    expect(new Set(demo.entries.map(({ notice }) => notice.sourceKind))).toEqual(new Set(sourceKinds));
    const daysLeft = demo.entries.flatMap(({ notice: { actBy } }) =>
      actBy === null ? [] : daysBetween(demo.today, actBy)
    );
    expect(daysLeft.some((days) => days >= 0 && days < 10)).toBe(true);
    expect(daysLeft.some((days) => days > 90)).toBe(true);
  });

  it('shows people who were told in time, late and not yet, or need not be', () => {
    const states = demo.entries.flatMap(({ standing }) => audiences.map((one) => standing.told[one]));
    const kinds = new Set(states.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['inTime', 'late', 'notNeeded', 'notYet', 'told']);
    const reasons = states.flatMap((state) => (state.kind === 'notNeeded' ? state.because : []));
    expect(reasons.some((reason) => reason !== 'noUserImpact')).toBe(true);
    expect(states.some((state) => state.kind === 'notYet' && (state.daysLeft ?? 0) > 0)).toBe(true);
  });

  it('shows who is aware: most people of most notices, some late, some not of what changed', () => {
    const people = demo.entries.flatMap(({ standing }) => standing.awareness.people);
    const count = (wanted: string): number => people.filter(({ state }) => state === wanted).length;
    expect(count('aware') / people.length).toBeGreaterThan(0.7);
    expect(count('stale')).toBeGreaterThan(1);
    expect(people.filter(({ isLate }) => isLate).length).toBeGreaterThan(2);
    expect(people.filter(({ isLate, state }) => state === 'missing' && !isLate).length).toBeGreaterThan(0);
    const late = demo.entries.filter(({ standing: { awareness, dueBy } }) =>
      awareness.people.some(({ on, state }) => state === 'aware' && on !== null && dayOf(on) > dueBy)
    );
    expect(late.length).toBeGreaterThan(0);
  });

  it('leaves a few notices unread for the lead, and most read', () => {
    const mine = demo.entries.map(({ standing }) => standing.mine);
    const count = (wanted: string): number => mine.filter((state) => state === wanted).length;
    expect([count('missing'), count('stale'), count('notAsked')]).toEqual([3, 1, 0]);
  });

  it('has a team with a new hire and somebody who has left', () => {
    const roles = new Set(demo.team.flatMap((member) => member.roles));
    expect([...roles].sort()).toEqual(['Admin', 'Help desk', 'Lead', 'Trainer']);
    const newHire = demo.team.find(({ mentor }) => mentor !== null);
    expect(newHire?.from).toBe(addDays(demo.today, -21));
    const left = demo.team.find(({ until }) => until !== null && until < demo.today);
    const asked = demo.entries.flatMap(({ standing }) => standing.awareness.people);
    const times = (id: number | undefined): number => asked.filter(({ person }) => person.id === id).length;
    expect(times(newHire?.person.id)).toBeGreaterThan(0);
    expect(left).toBeDefined();
    expect(times(left?.person.id)).toBe(0);
    const overrides = demo.entries.map(({ notice }) => notice.overrides);
    expect(overrides.some(({ excused }) => excused.some(({ reason }) => reason !== ''))).toBe(true);
    expect(overrides.some(({ added }) => added.length > 0)).toBe(true);
  });
});
