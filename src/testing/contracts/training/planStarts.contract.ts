import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { Plan } from '../../../domain/training/plan';
import { failure } from '../roles';
import { aPlanDraft } from './plans.contract';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

const startDate = calendarDate('2026-05-04');
const later = calendarDate('2026-06-01');

/** Who goes through a plan. */
export function describePlanStarts(name: string, make: MakeTrainingSite): void {
  describe(`${name}: plan starts`, () => {
    let site: TrainingSiteUnderTest;
    let owner: TrainingRepositoriesUnderTest;
    let plan: Plan;
    let person: Person;
    let mentor: Person;

    beforeEach(async () => {
      site = await make({ setUp: true });
      owner = site.as('owner');
      plan = await owner.plans.add(aPlanDraft);
      [person, mentor] = await Promise.all([site.person('member'), site.person('otherMember')]);
    });

    afterEach(() => site.close());

    it('copy the steps of the plan, which stay when the plan changes', async () => {
      const manager = await site.person('owner');
      const start = await owner.planStarts.start(plan, { person, startDate, mentor, manager });
      expect(start).toMatchObject({
        plan: plan.id,
        title: plan.title,
        person,
        startDate,
        mentor,
        manager,
        state: 'Running',
        steps: plan.steps
      });
      await owner.plans.update(plan, { ...aPlanDraft, title: 'Another', steps: [] });
      expect(await site.as('member').planStarts.ofPerson(person.id)).toEqual([start]);
    });

    it('are there once for a person, plan and day', async () => {
      const draft = { person, startDate, mentor: null, manager: null };
      await owner.planStarts.start(plan, draft);
      await expect(site.as('member').planStarts.start(plan, draft)).rejects.toEqual(failure('conflict'));
      const second = await owner.planStarts.start(plan, { ...draft, startDate: later });
      const moved = owner.planStarts.update(second, { startDate, mentor: null, manager: null });
      await expect(moved).rejects.toEqual(failure('conflict'));
      expect(await owner.planStarts.ofPerson(person.id)).toHaveLength(2);
    });

    it('take another day, mentor or manager, and can begin on the old day again', async () => {
      const draft = { person, startDate, mentor: null, manager: null };
      const start = await owner.planStarts.start(plan, draft);
      const changes = { startDate: later, mentor, manager: mentor };
      const changed = await owner.planStarts.update(start, changes);
      expect(changed).toMatchObject({ ...changes, id: start.id, person, steps: plan.steps });
      await expect(owner.planStarts.update(start, changes)).rejects.toEqual(failure('conflict'));
      await expect(owner.planStarts.setState(start, 'Stopped')).rejects.toEqual(failure('conflict'));
      const again = await owner.planStarts.start(plan, draft);
      expect(await owner.planStarts.ofPerson(person.id)).toEqual([changed, again]);
    });

    it('run until they are finished or stopped, the latest first', async () => {
      const nobody = { mentor: null, manager: null };
      const first = await owner.planStarts.start(plan, { person, startDate, ...nobody });
      const second = await owner.planStarts.start(plan, { person: mentor, startDate: later, ...nobody });
      expect(await owner.planStarts.running()).toEqual([second, first]);
      const finished = await owner.planStarts.setState(second, 'Finished');
      expect(finished).toMatchObject({ state: 'Finished', startDate: later });
      expect(await owner.planStarts.running()).toEqual([first]);
      expect(await owner.planStarts.ofPerson(mentor.id)).toEqual([finished]);
      await owner.planStarts.setState(finished, 'Running');
      expect(await owner.planStarts.running()).toHaveLength(2);
    });

    it('are found by their first day, whatever became of them, the latest first', async () => {
      const nobody = { mentor: null, manager: null };
      const first = await owner.planStarts.start(plan, { person, startDate, ...nobody });
      const second = await owner.planStarts.start(plan, { person: mentor, startDate: later, ...nobody });
      const stopped = await owner.planStarts.setState(first, 'Stopped');
      const days = (from: string, to: string): Promise<unknown> =>
        owner.planStarts.startedOn({ first: calendarDate(from), last: calendarDate(to) });
      expect(await days('2026-05-04', '2026-06-01')).toEqual([second, stopped]);
      expect(await days('2026-05-05', '2026-05-31')).toEqual([]);
      expect(await days('2026-05-04', '2026-05-04')).toEqual([stopped]);
    });

    it('are nothing that people may see who may only read', async () => {
      const draft = { person, startDate, mentor: null, manager: null };
      const start = await owner.planStarts.start(plan, draft);
      const { planStarts } = site.as('visitor');
      const forbidden = failure('forbidden');
      await expect(planStarts.running()).rejects.toEqual(forbidden);
      await expect(planStarts.ofPerson(person.id)).rejects.toEqual(forbidden);
      await expect(planStarts.start(plan, { ...draft, startDate: later })).rejects.toEqual(forbidden);
      await expect(planStarts.update(start, draft)).rejects.toEqual(forbidden);
      await expect(planStarts.setState(start, 'Stopped')).rejects.toEqual(forbidden);
    });
  });
}
