import { calendarDate } from '../../src/domain/dates/calendarDate';
import { assignmentsList } from '../../src/lists/training';
import type { TrainingDataRepositories } from '../../src/data/training/createTrainingRepositories';
import type { Assignment } from '../../src/domain/training/assignment';
import type { Course } from '../../src/domain/training/course';
import type { Person } from '../../src/domain/people/person';
import type { Role } from '../../src/testing/contracts';
import { draftFor } from '../../src/testing/contracts/training/recordSite';
import { failure } from '../../src/testing/contracts/roles';
import { aCourseDraft, aDeclaration } from '../../src/testing/training/trainingBuilders';
import { personKeys, type ContractSite } from './contractSite';
import { breakingAt } from './faqSite';
import { letReadersKeepRecords } from './trainingRecordsSite';
import { changesRowOf, trainingContractSite, trainingOf } from './trainingSite';

const learnedOn = calendarDate('2026-05-01');

describe('what people say about their training while the connection breaks', () => {
  let site: ContractSite;
  let lead: TrainingDataRepositories;
  let learner: TrainingDataRepositories;
  let course: Course;
  let amir: Person;
  let open: Assignment;

  beforeEach(async () => {
    site = await trainingContractSite({ setUp: true });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
    [lead, learner] = [trainingOf(site, 'owner'), trainingOf(site, 'member')];
    amir = await site.as('member').people.me();
    course = await lead.courses.add(aCourseDraft({ proof: 'Mentor confirmed' }));
    const { added } = await lead.assignments.assign([draftFor(course, amir)]);
    [open] = added as readonly [Assignment];
  });

  afterEach(() => site.close());

  const dying = (
    role: Role,
    at: (url: string, init: RequestInit) => boolean = changesRowOf(assignmentsList.urlName)
  ): TrainingDataRepositories => trainingOf(site, role, breakingAt(personKeys[role], at));

  const attaches = (url: string, { method }: RequestInit): boolean =>
    method === 'POST' && /AttachmentFiles\/add/i.test(url);

  const actions = async (): Promise<readonly string[]> =>
    (await lead.completions.ofAssignment(open.id)).map(({ action }) => action);

  const status = async (): Promise<string> => (await lead.assignments.get(open.id)).status;

  it('between the log and the assignment is finished by the next attempt, with one row in the log', async () => {
    const died = dying('member').completions.declare(open, course, aDeclaration());
    await expect(died).rejects.toEqual(failure('offline'));
    expect([await actions(), await status()]).toEqual([['Self-declared'], 'Open']);
    const waiting = await learner.completions.declare(open, course, aDeclaration());
    expect([waiting.status, await actions()]).toEqual(['Waiting', ['Self-declared']]);
  });

  it('is not lost for a mentor who confirms it before that', async () => {
    const earlier = aDeclaration({ learnedOn });
    await expect(dying('member').completions.declare(open, course, earlier)).rejects.toEqual(
      failure('offline')
    );
    const done = await trainingOf(site, 'otherMember').completions.confirm(open, course, '');
    expect(done).toMatchObject({ status: 'Done', done: { on: learnedOn, proof: 'Mentor confirmed' } });
  });

  it('between the log and its files gets the files that are missing, and no double', async () => {
    const files = ['a.pdf', 'b.pdf'].map((name) => ({ name, content: new Blob(['proof']) }));
    const draft = aDeclaration({ action: 'Certificate', files });
    let attached = 0;
    const second = (url: string, init: RequestInit): boolean => attaches(url, init) && ++attached === 2;
    await expect(dying('member', second).completions.declare(open, course, draft)).rejects.toEqual(
      failure('offline')
    );
    await learner.completions.declare(open, course, draft);
    const [entry, ...others] = await lead.completions.ofAssignment(open.id);
    expect([entry?.files.map(({ name }) => name), others]).toEqual([['a.pdf', 'b.pdf'], []]);
  });

  it('is settled for everybody else, who are told that it was said already', async () => {
    const waiting = await learner.completions.declare(open, course, aDeclaration());
    await expect(dying('otherMember').completions.sendBack(waiting, course, 'Show me')).rejects.toEqual(
      failure('offline')
    );
    await expect(lead.completions.confirm(waiting, course, '')).rejects.toEqual(failure('conflict'));
    expect([await status(), await actions()]).toEqual(['Open', ['Self-declared', 'Sent back']]);
  });

  it('by two mentors at once counts once', async () => {
    const waiting = await learner.completions.declare(open, course, aDeclaration());
    const outcomes = await Promise.allSettled([
      trainingOf(site, 'otherMember').completions.confirm(waiting, course, ''),
      lead.completions.sendBack(waiting, course, 'Not yet')
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const said = await actions();
    expect(said).toHaveLength(2);
    expect(await status()).toBe(said[1] === 'Sent back' ? 'Open' : 'Done');
  });

  it('while a lead changes the assignment is written into what the lead has left', async () => {
    let isMoved = false;
    const racing = trainingOf(site, 'member', {
      fetch: async (input, init = {}) => {
        if (!isMoved && changesRowOf(assignmentsList.urlName)(String(input), init)) {
          isMoved = true;
          await lead.assignments.change([open], { kind: 'move', to: null });
        }
        const headers = new Headers(init.headers);
        headers.set('Authorization', `Bearer ${personKeys.member}`);
        return fetch(input, { ...init, headers });
      }
    });
    expect(await racing.completions.declare(open, course, aDeclaration())).toMatchObject({
      status: 'Waiting',
      due: null
    });
  });

  it("of a record of one's own leaves it as it was, or done with its files", async () => {
    await letReadersKeepRecords(site);
    const own = trainingOf(site, 'visitor').ownTraining;
    const record = await own.keep(course, 'once', null);
    const files = [{ name: 'a.pdf', content: new Blob(['proof']) }];
    const draft = aDeclaration({ action: 'Certificate', files });
    const died = dying('visitor', changesRowOf('OMOwnTraining')).ownTraining.declare(record, course, draft);
    await expect(died).rejects.toEqual(failure('offline'));
    expect((await own.mine()).map(({ done }) => done)).toEqual([null]);
    expect((await own.declare(record, course, draft)).done?.proof).toBe('Certificate');
  });
});
