import { calendarDate } from '../../domain/dates/calendarDate';
import type { AttentionReading } from '../../domain/overview/read/AttentionReader';
import type { AttentionSources } from '../../domain/overview/read/AttentionSources';
import { createAttentionReader } from '../../domain/overview/read/createAttentionReader';
import { createOutlookReader } from '../../domain/overview/read/createOutlookReader';
import { RepositoryError, type RepositoryErrorKind } from '../../domain/RepositoryError';
import { aPerson } from '../builders';
import { failure } from '../contracts/roles';
import { anEntry, seedEntries } from '../faq/anEntry';
import { MemoryFaq } from '../faq/MemoryFaq';
import { MemorySite } from '../MemorySite';
import { aCourse, anAssignment, aDone } from '../training/trainingBuilders';
import { MemoryTraining } from '../training/MemoryTraining';
import { MemoryUpdates } from '../updates/MemoryUpdates';
import { MemoryOverview } from './MemoryOverview';
import { memorySources, type MemoryParts } from './memoryPeriods';
import { aPeriod } from './overviewBuilders';

const day = calendarDate;
const today = day('2026-05-04');

function someParts(): MemoryParts {
  const site = new MemorySite({ now: () => new Date('2026-05-04T09:00:00Z') });
  return {
    site,
    updates: new MemoryUpdates(site),
    training: new MemoryTraining(site),
    faq: new MemoryFaq(site),
    overview: new MemoryOverview(site)
  };
}

const fails = (kind: RepositoryErrorKind) => (): Promise<never> =>
  Promise.reject(new RepositoryError(kind, 'As the test wants it.'));

function read(parts: MemoryParts, others: Partial<AttentionSources> = {}): Promise<AttentionReading> {
  const sources = { ...memorySources(parts), ...others };
  return createAttentionReader(sources).read({ today, timeZone: 'UTC' });
}

/** So many entries, verified in March, each with a vote that it did not help. */
function seedVoted(rows: MemoryFaq, count: number): void {
  for (let id = 1; id <= count; id++) {
    seedEntries(rows, anEntry({ id, verifiedOn: day('2026-03-01') }));
    const on = new Date(Date.UTC(2026, 3, 1) + id * 60000).toISOString();
    const vote = { entry: id, version: 1, person: aPerson(), helped: false, reason: 'No', on };
    rows.votes.set(`${id}|1|7`, vote);
  }
}

describe('what needs somebody', () => {
  it('says so when more entries were voted on than are looked up, and shows those with the latest votes', async () => {
    const parts = someParts();
    seedVoted(parts.faq, 501);
    const { facts, incomplete } = await read(parts);
    expect(incomplete).toEqual(['faq']);
    const ids = facts.answers?.feedback.map(({ entry }) => entry.id) ?? [];
    expect([ids.length, ids.includes(1), ids.includes(501)]).toEqual([500, false, true]);
    expect((await read(someParts())).incomplete).toEqual([]);
  });

  it('says so when SharePoint does not search all assignments', async () => {
    const parts = someParts();
    const { assignments } = memorySources(parts);
    const openIn: typeof assignments.openIn = async () => ({ rows: [], next: null, unsearched: ['03'] });
    const endingIn: typeof assignments.endingIn = (...asked) => assignments.endingIn(...asked);
    const ofPeople: typeof assignments.ofPeople = (...asked) => assignments.ofPeople(...asked);
    const { facts, incomplete } = await read(parts, { assignments: { openIn, endingIn, ofPeople } });
    expect([incomplete, facts.learning?.open]).toEqual([['training'], []]);
  });

  it('does without the lists of another part that is not set up', async () => {
    const notThere = { team: fails('notSetUp'), ofTargets: fails('notSetUp') };
    const { facts, missing } = await read(someParts(), { team: notThere, doubts: notThere });
    expect(missing).toEqual([{ part: 'updates', why: 'notSetUp' }]);
    expect(Object.keys(facts)).toEqual(['tasks', 'learning', 'answers', 'plan']);
    expect(facts.plan).toContainEqual({ kind: 'emptyTeam' });
  });

  it('names the plan when it is not set up or not for the reader', async () => {
    for (const why of ['notSetUp', 'forbidden'] as const) {
      const { facts, missing } = await read(someParts(), { plan: { plan: fails(why) } });
      expect([missing, facts.plan]).toEqual([[{ part: 'plan', why }], undefined]);
    }
  });

  it('is not known when a part cannot be read now', async () => {
    const reading = read(someParts(), { gaps: { open: fails('offline') } });
    await expect(reading).rejects.toEqual(failure('offline'));
  });
});

describe('what is at risk', () => {
  it('says so when too many people know something that ends to see who has it anew', async () => {
    const parts = someParts();
    parts.training.courses.set(1, aCourse());
    for (let id = 1; id <= 101; id++) {
      const person = aPerson({ id, name: `Person ${id}` });
      const done = aDone({ until: day('2026-06-30') });
      parts.training.assignments.set(id, anAssignment({ id, person, status: 'Done', done }));
    }
    const { facts, incomplete } = await createOutlookReader(memorySources(parts)).read({
      period: aPeriod('2026-06'),
      today,
      timeZone: 'UTC'
    });
    expect([incomplete, facts.learning?.length]).toEqual([['training'], 100]);
  });
});
