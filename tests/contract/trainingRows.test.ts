import '@pnp/sp/security';
import { courseLogList, courseReportsList, coursesList } from '../../src/lists/training';
import type { TrainingDataRepositories } from '../../src/data/training/createTrainingRepositories';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { aPerson } from '../../src/testing/builders';
import { aCourseDraft } from '../../src/testing/training/trainingBuilders';
import { personKeys, type ContractSite } from './contractSite';
import { breakingAt } from './faqSite';
import { addRow, restOf } from './makeLists';
import { addAssignment, trainingContractSite, trainingOf } from './trainingSite';

/** As SharePoint's 5,000, so small that tests can be over it. */
const listViewThreshold = 20;

describe('the catalogue in lists that people and broken pages have written into', () => {
  let site: ContractSite;
  let member: TrainingDataRepositories;

  beforeEach(async () => {
    site = await trainingContractSite({ setUp: true, limits: { listViewThreshold } });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
    member = trainingOf(site, 'member');
  });

  afterEach(() => site.close());

  it('is read whole when there are more courses than one query may touch', async () => {
    const sources = Array.from({ length: 30 }, (_, index) => ({
      sourceKey: `a:${index}`,
      starterTag: null,
      draft: aCourseDraft({ title: `Course ${index}` })
    }));
    const { added } = await member.courses.addMany(sources);
    expect(added).toHaveLength(30);
    expect(await member.courses.catalogue()).toEqual(added);
    expect((await member.courses.ofIds(added.map(({ id }) => id))).size).toBe(30);
  });

  it('keeps a course that is assigned to more people than one query may touch', async () => {
    const course = await member.courses.add(aCourseDraft());
    const me = await site.as('member').people.me();
    // Rows of one person under other keys: only their number matters.
    for (let round = 1; round <= 30; round++)
      addAssignment(restOf(site.server.services), course, me, `round ${round}`);
    await expect(member.courses.remove(course)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await member.courses.get(course.id)).toEqual(course);
  });

  it('imports the rest after a broken connection, without doubles', async () => {
    const sources = Array.from({ length: 70 }, (_, index) => ({
      sourceKey: `a:${index}`,
      starterTag: null,
      draft: aCourseDraft({ title: `Course ${index}` })
    }));
    let batches = 0;
    const isSecondBatch = (_url: string, { body }: RequestInit): boolean =>
      String(body ?? '').includes('changeset_') && ++batches === 2;
    const dying = trainingOf(site, 'member', breakingAt(personKeys.member, isSecondBatch));
    await expect(dying.courses.addMany(sources)).rejects.toMatchObject({ kind: 'offline' });
    const rest = await member.courses.addMany(sources);
    expect([rest.added.length, rest.alreadyThere.length, rest.failed]).toEqual([20, 50, []]);
  });

  it('reads what people typed into the list as a course', async () => {
    const { skills, questions, repeatEvery, notices } = coursesList.columns;
    addRow(restOf(site.server.services), personKeys.member, coursesList.urlName, {
      Title: 'Typed',
      [skills.name]: '3; x, 5',
      [questions.name]: 'no question\n? Who?\n+ Me\n- You',
      [repeatEvery.name]: 12,
      [notices.name]: 'a:1\n\na:2'
    });
    const [course] = await member.courses.catalogue();
    expect(await member.courses.get(course?.id ?? 0)).toMatchObject({
      title: 'Typed',
      status: 'Draft',
      kind: 'Link',
      version: 1,
      countsFrom: 1,
      reviewEvery: 6,
      skills: [3],
      repeat: { kind: 'each', every: 12 },
      notices: ['a:1', 'a:2'],
      questions: [
        {
          text: 'Who?',
          answers: [
            { text: 'Me', isRight: true },
            { text: 'You', isRight: false }
          ]
        }
      ]
    });
  });

  it('writes the day of the next review beside the course, for lists and views', async () => {
    const today = calendarDate('2026-05-04');
    const added = await member.courses.add(aCourseDraft({ reviewEvery: 6 }));
    const verified = await member.courses.verify(added, today, '');
    const list = site.client('lead').sp.web.getList(`/sites/intune/Lists/${coursesList.urlName}`);
    const reviewOn = async (): Promise<unknown> => {
      const row: unknown = await list.items.getById(added.id)();
      return (row as Record<string, unknown>)[coursesList.columns.reviewOn.name];
    };
    const first = String(await reviewOn());
    await member.courses.update(verified, aCourseDraft({ reviewEvery: 12 }));
    expect([first.slice(0, 7), String(await reviewOn()).slice(0, 7)]).toEqual(['2026-11', '2027-05']);
  });

  it('leaves no row in the log of a version that somebody else was quicker to make', async () => {
    const course = await member.courses.add(aCourseDraft());
    const today = calendarDate('2026-05-04');
    const publish = (note: string, repositories: TrainingDataRepositories): Promise<unknown> =>
      repositories.courses.publish(course, { note, earlier: { kind: 'still' } }, today);
    await Promise.allSettled([publish('Mine', member), publish('Yours', trainingOf(site, 'otherMember'))]);
    const list = site.client('lead').sp.web.getList(`/sites/intune/Lists/${courseLogList.urlName}`);
    const answer: unknown = await list.items();
    expect((answer as { value: readonly unknown[] }).value).toHaveLength(1);
  });

  it('hears of readers, who take back only their own, where an owner lets them report', async () => {
    const contribute = 1073741827;
    const course = await member.courses.add(aCourseDraft());
    const reports = site.client('lead').sp.web.getList(`/sites/intune/Lists/${courseReportsList.urlName}`);
    const dana = await site.as('visitor').people.me();
    await reports.breakRoleInheritance(true);
    await reports.roleAssignments.add(dana.id, contribute);
    const theirs = await member.reports.report(course, 'Wrong', '');
    const reader = trainingOf(site, 'visitor').reports;
    const own = await reader.report(course, 'A link is dead', 'The second.');
    expect(own).toMatchObject({ by: dana, about: 'A link is dead' });
    // A page that says it is somebody else is refused by SharePoint.
    await expect(reader.takeBack({ ...theirs, by: dana })).rejects.toMatchObject({ kind: 'forbidden' });
    await reader.takeBack(own);
    expect((await member.reports.ofCourses([course.id])).get(course.id)).toEqual([theirs]);
    await expect(reader.takeBack({ ...own, by: aPerson({ id: 4711 }) })).rejects.toMatchObject({
      kind: 'forbidden'
    });
  });
});
