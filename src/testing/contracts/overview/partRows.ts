import { calendarDate } from '../../../domain/dates/calendarDate';
import { aDraft } from '../../builders';
import { aCourseDraft } from '../../training/trainingBuilders';
import { publishedEntry } from '../faq/faqSite';
import { aPlanDraft } from '../training/plans.contract';
import { draftFor } from '../training/recordSite';
import { aNoticeDraft, aTeamEntry, imported } from '../updates/updateSite';
import type { PartsUnderTest, PeriodSiteUnderTest } from './periodSite';

const day = calendarDate;

async function writeTasks({ tasks }: PartsUnderTest): Promise<void> {
  for (const dueDate of ['2026-03-31', '2026-04-15', '2026-06-01']) {
    await tasks.add(aDraft({ title: `Task of ${dueDate}`, dueDate: day(dueDate) }));
  }
}

async function writeNotices(site: PeriodSiteUnderTest, { updates }: PartsUnderTest): Promise<void> {
  await updates.team.add(aTeamEntry({ person: await site.person('member') }));
  const april = { published: '2026-04-05T10:00:00.000Z', actBy: day('2026-06-15') };
  const march = { published: '2026-03-05T10:00:00.000Z', actBy: day('2026-04-20') };
  const notices = await imported(
    updates,
    aNoticeDraft({ sourceId: 'MC1', title: 'Of April', ...april }),
    aNoticeDraft({ sourceId: 'MC2', title: 'Of March', ...march }),
    aNoticeDraft({ sourceId: 'MC3', title: 'Of January', published: '2026-01-05T10:00:00.000Z', actBy: null })
  );
  const ofApril = notices.find(({ title }) => title === 'Of April');
  if (!ofApril) throw new Error('The notice was not taken.');
  await updates.acknowledgements.acknowledge(ofApril);
}

async function writeTraining(site: PeriodSiteUnderTest, { training }: PartsUnderTest): Promise<void> {
  const [amir, bea] = await Promise.all([site.person('member'), site.person('otherMember')]);
  const skill = await training.skills.add({
    title: 'Autopilot',
    summary: '',
    platforms: [],
    wanted: 2,
    tasks: []
  });
  const draft = await training.courses.add(
    aCourseDraft({ title: 'Zero Trust', obligation: 'Mandatory', skills: [skill.id] })
  );
  const course = await training.courses.setStatus(draft, 'In use');
  const due = (round: string, on: string): Parameters<typeof draftFor>[2] => ({ round, due: day(on) });
  const { added } = await training.assignments.assign([
    draftFor(course, amir, due('once', '2026-04-20')),
    draftFor(course, bea, due('once', '2026-03-10')),
    draftFor(course, bea, due('round 2', '2026-06-10'))
  ]);
  const own = added.find(({ person }) => person.id === amir.id);
  if (!own) throw new Error('It was not assigned.');
  await site.as('owner').training.completions.confirm(own, course, '');
  const plan = await training.plans.add(aPlanDraft);
  const start = { person: bea, mentor: null, manager: null };
  for (const startDate of ['2025-04-30', '2025-05-01', '2026-05-01']) {
    await training.planStarts.start(plan, { ...start, startDate: day(startDate) });
  }
}

async function writeFaq({ faq }: PartsUnderTest): Promise<void> {
  const entry = await publishedEntry(faq);
  await faq.votes.vote({ entry: entry.id, version: 1, title: entry.title }, false, 'Too long');
  await faq.gaps.count('vpn profile', 'foundNothing');
  await faq.gaps.count('printer', 'foundNothing');
  const [first] = await faq.gaps.open();
  if (first) await faq.gaps.close(first, entry.id);
}

/** Some rows of each part, written on Friday 10 April 2026; then it is Monday 4 May. */
export async function writeParts(
  site: PeriodSiteUnderTest,
  { training }: { readonly training: boolean }
): Promise<PartsUnderTest> {
  site.setNow('2026-04-10T09:00:00Z');
  const member = site.as('member');
  await writeTasks(member);
  await writeNotices(site, member);
  if (training) await writeTraining(site, member);
  await writeFaq(member);
  site.setNow('2026-05-04T09:00:00Z');
  return member;
}
