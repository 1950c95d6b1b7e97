import { calendarDate } from '../../../domain/dates/calendarDate';
import type { AlertDraft, PlanAnswerDraft, PlanNoteDraft } from '../../../domain/overview/plan/planModel';
import type { Person } from '../../../domain/people/person';
import { failure } from '../roles';
import type { MakeOverviewSite, OverviewRepositoriesUnderTest, OverviewSiteUnderTest } from './overviewSite';

const nobody = { person: null, backup: null, rhythm: null, reviewOn: null };
const byMail: PlanAnswerDraft = { ...nobody, text: 'By mail to the steering group.' };
const decision: PlanNoteDraft = {
  topic: 'Decision',
  title: 'Autopilot for all new devices',
  text: 'From June on.',
  person: null,
  period: '2026-04',
  reviewOn: null
};

/** What the team has agreed on. */
export function describePlan(name: string, make: MakeOverviewSite): void {
  describe(`${name}: the plan`, () => {
    let site: OverviewSiteUnderTest;
    let member: OverviewRepositoriesUnderTest;
    let me: Person;
    let other: Person;
    let alert: AlertDraft;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      [me, other] = await Promise.all([site.person('member'), site.person('otherMember')]);
      alert = {
        title: 'Enrolment failures',
        source: 'Intune admin center',
        severity: 'High',
        responder: me,
        backup: other,
        withinMinutes: 240,
        runbook: { url: 'https://contoso.example/runbook', description: 'Enrolment' },
        isInUse: true
      };
    });

    afterEach(() => site.close());

    it('is empty on a new site', async () => {
      expect(await member.plan.plan()).toEqual({ answers: [], notes: [], alerts: [] });
      expect(await member.plan.notesOf(['2026-04'])).toEqual([]);
      expect(await member.plan.notesOf([])).toEqual([]);
    });

    it('keeps answers as they were given, with who gave them when, for all readers', async () => {
      const who: PlanAnswerDraft = {
        text: 'In turns.',
        person: me,
        backup: other,
        rhythm: null,
        reviewOn: calendarDate('2026-11-01')
      };
      const when: PlanAnswerDraft = { ...nobody, text: '', rhythm: 'Every month' };
      const first = await member.plan.answer('reportWriter', who, null);
      const second = await member.plan.answer('reportWhen', when, null);
      expect(first).toMatchObject({ ...who, question: 'reportWriter', modifiedBy: me });
      expect(first.modifiedOn.slice(0, 16)).toBe('2026-05-04T09:00');
      expect(second).toMatchObject({ ...when, question: 'reportWhen' });
      expect((await site.as('visitor').plan.plan()).answers).toEqual([first, second]);
    });

    it('has one answer to a question, which one changes at a time', async () => {
      const answer = await member.plan.answer('reportTo', byMail, null);
      const conflict = failure('conflict');
      await expect(site.as('otherMember').plan.answer('reportTo', byMail, null)).rejects.toEqual(conflict);
      const changed = await site
        .as('otherMember')
        .plan.answer('reportTo', { ...byMail, text: 'To all.' }, answer);
      expect(changed).toMatchObject({ id: answer.id, text: 'To all.', modifiedBy: other });
      await expect(member.plan.answer('reportTo', byMail, answer)).rejects.toEqual(conflict);
      expect((await member.plan.plan()).answers).toEqual([changed]);
    });

    it('is answered at once by two people once', async () => {
      const results = await Promise.allSettled(
        (['member', 'otherMember'] as const).map((role) =>
          site.as(role).plan.answer('reportTo', byMail, null)
        )
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('takes nothing for an answer that is none', async () => {
      const invalid = failure('invalid');
      await expect(member.plan.answer('reportTo', { ...byMail, text: ' ' }, null)).rejects.toEqual(invalid);
      await expect(member.plan.answer('reportWriter', byMail, null)).rejects.toEqual(invalid);
      await expect(member.plan.answer('nobodyAsks', byMail, null)).rejects.toEqual(invalid);
      expect((await member.plan.plan()).answers).toEqual([]);
    });

    it('has notes of months and quarters, and those of none', async () => {
      const april = await member.plan.addNote({ ...decision, person: other });
      const quarter = await member.plan.addNote({ ...decision, topic: 'Ask', period: '2026-Q2' });
      const kept = await member.plan.addNote({
        ...decision,
        topic: 'Risk',
        title: ' One person ',
        period: null
      });
      expect(april).toMatchObject({ ...decision, person: other, modifiedBy: me });
      expect(kept).toMatchObject({ topic: 'Risk', title: 'One person', period: null });
      expect(await site.as('visitor').plan.notesOf(['2026-04'])).toEqual([april]);
      expect(await member.plan.notesOf(['2026-04', '2026-Q2', '2026-05'])).toEqual([april, quarter]);
      expect(await member.plan.plan()).toEqual({ answers: [], notes: [kept], alerts: [] });
      await expect(member.plan.addNote({ ...decision, title: ' ' })).rejects.toEqual(failure('invalid'));
      await expect(member.plan.addNote({ ...decision, period: 'May' })).rejects.toEqual(failure('invalid'));
    });

    it('changes notes one at a time, removes them, and brings them back', async () => {
      const added = await member.plan.addNote(decision);
      const changed = await site
        .as('otherMember')
        .plan.updateNote(added, { ...decision, topic: 'Ask', period: '2026-05' });
      expect(changed).toMatchObject({ id: added.id, topic: 'Ask', period: '2026-05' });
      await expect(member.plan.updateNote(added, decision)).rejects.toEqual(failure('conflict'));
      await expect(member.plan.removeNote(added)).rejects.toEqual(failure('conflict'));
      const recycleBinId = await member.plan.removeNote(changed);
      expect(await member.plan.notesOf(['2026-04', '2026-05'])).toEqual([]);
      await expect(member.plan.updateNote(changed, decision)).rejects.toEqual(failure('notFound'));
      await member.plan.restore(recycleBinId);
      expect(await member.plan.notesOf(['2026-05'])).toMatchObject([{ id: added.id, topic: 'Ask' }]);
    });

    it('has alerts with who reacts, within what time', async () => {
      const added = await member.plan.addAlert(alert);
      expect(added).toMatchObject(alert);
      const bare: AlertDraft = {
        ...alert,
        source: '',
        responder: null,
        backup: null,
        withinMinutes: null,
        runbook: null,
        isInUse: false
      };
      const changed = await site.as('otherMember').plan.updateAlert(added, bare);
      expect(changed).toMatchObject({ ...bare, id: added.id });
      expect((await site.as('visitor').plan.plan()).alerts).toEqual([changed]);
      await expect(member.plan.updateAlert(added, alert)).rejects.toEqual(failure('conflict'));
      await expect(member.plan.removeAlert(added)).rejects.toEqual(failure('conflict'));
      await expect(member.plan.addAlert({ ...alert, withinMinutes: 0 })).rejects.toEqual(failure('invalid'));
      const recycleBinId = await member.plan.removeAlert(changed);
      expect((await member.plan.plan()).alerts).toEqual([]);
      await member.plan.restore(recycleBinId);
      expect((await member.plan.plan()).alerts).toMatchObject([{ id: added.id }]);
    });

    it('is not written by people who may only read', async () => {
      const note = await member.plan.addNote(decision);
      const { plan } = site.as('visitor');
      for (const call of [
        () => plan.answer('reportTo', byMail, null),
        () => plan.addNote(decision),
        () => plan.updateNote(note, decision),
        () => plan.removeNote(note),
        () => plan.addAlert(alert)
      ]) {
        await expect(call()).rejects.toEqual(failure('forbidden'));
      }
    });
  });

  it(`${name}: the plan is not set up`, async () => {
    const site = await make({ setUp: false });
    try {
      const { plan, snapshots } = site.as('owner');
      await expect(plan.plan()).rejects.toEqual(failure('notSetUp'));
      await expect(plan.addNote(decision)).rejects.toEqual(failure('notSetUp'));
      await expect(snapshots.closed('month')).rejects.toEqual(failure('notSetUp'));
      await expect(snapshots.withRows('2026-04')).rejects.toEqual(failure('notSetUp'));
    } finally {
      await site.close();
    }
  });
}
