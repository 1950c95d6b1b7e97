import { assignmentsList } from '../../src/lists/training';
import { newAssignment, notBegun } from '../../src/data/training/assignmentMapper';
import { toItem } from '../../src/data/rowWriter';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import type { Person } from '../../src/domain/people/person';
import { assignmentKey, type AssignmentProgress } from '../../src/domain/training/assignment';
import type { AssignmentPage, AssignmentRepository } from '../../src/domain/training/AssignmentRepository';
import type { Course } from '../../src/domain/training/course';
import { sliceOf } from '../../src/domain/training/slices';
import { draftFor } from '../../src/testing/contracts/training/recordSite';
import { aCourseDraft, aDone, anAssignmentDraft } from '../../src/testing/training/trainingBuilders';
import type { ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';
import { trainingContractSite, trainingOf } from './trainingSite';

jest.setTimeout(300_000);

/** People whom the site gets to know, beside those of its groups. */
function meetPeople(site: ContractSite, count: number): readonly Person[] {
  const { users, webs } = site.server.store;
  const siteId = webs.byUrl('/sites/intune')?.siteId ?? '';
  return Array.from({ length: count }, (_, index) => {
    const [key, name] = [`learner${index}`, `Learner ${index}`];
    const email = `${key}@contoso.example`;
    const known = { key, name, email, jobTitle: '', department: '', role: 'visitor' } as const;
    return { id: users.addPerson(siteId, known).id, name, email };
  });
}

/** Adds an assignment without HTTP, as the repository would write it. */
function leaveAssignment(
  site: ContractSite,
  draft: ReturnType<typeof anAssignmentDraft>,
  progress: AssignmentProgress = notBegun
): void {
  const row = toItem(assignmentsList, newAssignment(draft, progress), 'Europe/Berlin');
  addRow(restOf(site.server.services), 'lead', assignmentsList.urlName, row);
}

/** Follows all pages. */
async function followed(
  read: (next?: string) => Promise<AssignmentPage>
): Promise<{ readonly pages: readonly AssignmentPage[]; readonly keys: ReadonlySet<string> }> {
  const pages: AssignmentPage[] = [];
  let next: string | undefined;
  do {
    const page = await read(next);
    pages.push(page);
    next = page.next ?? undefined;
  } while (next !== undefined);
  return { pages, keys: new Set(pages.flatMap(({ rows }) => rows.map(assignmentKey))) };
}

describe('6,000 assignments of one course, due in one month', () => {
  let site: ContractSite;
  let people: readonly Person[];
  let course: Course;
  let small: Course;
  let assignments: AssignmentRepository;
  const rounds = 20;
  const due = calendarDate('2026-06-15');
  /** Requests of each question, while the list has few rows. */
  let before: readonly number[];

  const requests = async (ask: () => Promise<unknown>): Promise<number> => {
    assignments = trainingOf(site, 'member').assignments;
    site.sent.length = 0;
    await ask();
    return site.sent.length;
  };

  /** What screens ask first: one person, a page of people, a course and a month with few rows. */
  const questions = async (): Promise<readonly number[]> => {
    const [first] = people as readonly [Person];
    return [
      await requests(() => assignments.ofPerson(first.id)),
      await requests(() => assignments.ofPeople(people.slice(0, 50).map(({ id }) => id))),
      await requests(() => assignments.ofCourse(small.id)),
      await requests(() => assignments.openIn('2026-07')),
      await requests(() => assignments.endingIn('2027-05'))
    ];
  };

  beforeAll(async () => {
    site = await trainingContractSite({ setUp: true });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
    const { courses } = trainingOf(site, 'owner');
    course = await courses.add(aCourseDraft({ title: 'Security at work' }));
    small = await courses.add(aCourseDraft({ title: 'Certificates' }));
    people = meetPeople(site, 300);
    people.slice(0, 5).forEach((person, index) => {
      const draft = draftFor(small, person, { due: calendarDate('2026-07-01') });
      const done = aDone({ until: calendarDate('2027-05-01') });
      leaveAssignment(site, draft, index < 2 ? { status: 'Done', cycle: 0, done } : notBegun);
    });
    before = await questions();
    for (const person of people) {
      for (let round = 1; round <= rounds; round++) {
        leaveAssignment(site, draftFor(course, person, { round: `round ${round}`, due }));
      }
    }
  });

  afterAll(() => site.close());

  it('cost what a person, a page of people, a small course or month cost before', async () => {
    expect(before).toEqual([1, 1, 1, 1, 1]);
    expect(await questions()).toEqual(before);
  });

  it('are read by person', async () => {
    const [first, second] = people as readonly [Person, Person];
    expect(await assignments.ofPerson(first.id)).toHaveLength(rounds + 1);
    const page = await assignments.ofPeople(people.slice(0, 50).map(({ id }) => id));
    expect([page.size, page.get(second.id)?.length]).toEqual([50, rounds + 1]);
    expect((await assignments.openIn('2026-07')).rows).toHaveLength(3);
    expect((await assignments.endingIn('2027-05')).rows).toHaveLength(2);
  });

  it.each<[string, (next?: string) => Promise<AssignmentPage>]>([
    ['by course', (next) => assignments.ofCourse(course.id, next)],
    ['by month', (next) => assignments.openIn('2026-06', next)],
    ['by month, whatever became of them', (next) => assignments.dueIn('2026-06', next)]
  ])(
    'are read %s slice by slice, each once, in pages that are no larger than they need be',
    async (_how, read) => {
      site.sent.length = 0;
      const { pages, keys } = await followed(read);
      expect(keys.size).toBe(people.length * rounds);
      expect(pages.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(keys.size);
      expect(pages.flatMap(({ unsearched }) => unsearched)).toEqual([]);
      expect(Math.max(...pages.map(({ rows }) => rows.length))).toBeLessThan(2000);
      // One that SharePoint refuses, and one for each page.
      expect(site.sent.length).toBe(pages.length + 1);
      expect(pages.length).toBeLessThan(10);
    }
  );

  it('are assigned many in one batch, until somebody stops, and the rest with the next attempt', async () => {
    const drafts = people.map((person) => draftFor(small, person, { round: 'round 2', due }));
    const stop = new AbortController();
    const progress: number[] = [];
    const lead = trainingOf(site, 'owner').assignments;
    const first = await lead.assign(drafts, {
      signal: stop.signal,
      onProgress: (done, total) => {
        progress.push(done / total);
        if (done >= 100) stop.abort();
      }
    });
    expect([first.added.length, first.notTried.length, first.failed]).toEqual([100, 200, []]);
    site.sent.length = 0;
    const rest = await lead.assign(drafts, { onProgress: (done, total) => progress.push(done / total) });
    expect([rest.added.length, rest.alreadyThere.length, rest.failed, rest.notTried]).toEqual([
      200,
      100,
      [],
      []
    ]);
    expect(progress.at(-1)).toBe(1);
    expect(site.sent.length).toBeLessThan(10);
    expect((await lead.openIn('2026-06')).rows.length).toBeGreaterThan(0);
  });

  it('are moved many in one batch', async () => {
    const lead = trainingOf(site, 'owner').assignments;
    const seen = (await lead.ofPeople(people.slice(0, 10).map(({ id }) => id))).values();
    const open = [...seen].flat().filter(({ status, course: of }) => status === 'Open' && of === course.id);
    site.sent.length = 0;
    const moved = await lead.change(open, { kind: 'move', to: calendarDate('2026-08-03') });
    expect([moved.changed.length, moved.failed, moved.notTried]).toEqual([open.length, [], []]);
    expect(site.sent.length).toBeLessThan(10);
    expect((await lead.openIn('2026-08')).rows).toHaveLength(open.length);
  });
});

describe('a slice with more rows than SharePoint searches', () => {
  it('is named, and the others are read', async () => {
    const site = await trainingContractSite({ setUp: true, limits: { listViewThreshold: 20 } });
    try {
      const course = await trainingOf(site, 'owner').courses.add(aCourseDraft());
      const [crowded, other] = meetPeople(site, 2) as readonly [Person, Person];
      for (let round = 1; round <= 24; round++) {
        leaveAssignment(site, draftFor(course, crowded, { round: `round ${round}` }));
      }
      leaveAssignment(site, draftFor(course, other));
      const { assignments } = trainingOf(site, 'member');
      const { pages, keys } = await followed((next) => assignments.ofCourse(course.id, next));
      expect([...keys]).toEqual([`${other.id}|${course.id}|once`]);
      expect(pages.flatMap(({ unsearched }) => unsearched)).toEqual([sliceOf(crowded.id)]);
    } finally {
      await site.close();
    }
  });
});
