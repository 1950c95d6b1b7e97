import * as fc from 'fast-check';
import { focusAreas, tasksList } from '../lists';
import { addDays, calendarDate, daysBetween } from '../domain/dates/calendarDate';
import { nominalDates } from '../domain/recurrence/nominalDates';
import { formatSchedule, parseSchedule } from '../domain/recurrence/schedule';
import { planStarterRemoval } from '../domain/starter/planStarterRemoval';
import { starterDraft, starterSourcedDrafts } from '../domain/starter/starterDrafts';
import { formatSteps, parseSteps } from '../domain/tasks/steps';
import { maxTitleLength, validateDraft } from '../domain/tasks/validateDraft';
import { aTask } from '../testing/builders';
import { starterTag, starterTasks } from './index';

const today = calendarDate('2026-03-04');
const recurring = starterTasks.filter((task) => task.schedule);

describe('the starter content', () => {
  it('has a key of its own for each task', () => {
    const keys = starterTasks.map((task) => task.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has something for every focus area, and every kind that can be started with', () => {
    expect(new Set(starterTasks.map((task) => task.focusArea))).toEqual(new Set(focusAreas));
    expect(new Set(starterTasks.map((task) => task.kind))).toEqual(
      new Set(['Get started', 'Activity', 'Discovery question', 'Challenge', 'Renewal'])
    );
  });

  it('holds nothing but paragraphs and lists', () => {
    for (const { instructions } of starterTasks) {
      expect(instructions.replace(/<\/?(p|ul|ol|li)>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('has a renewal for everything of Intune that expires', () => {
    const subjects = starterTasks.flatMap((task) => task.renewalOf ?? []);
    const { choices } = tasksList.columns.renewalOf;
    expect([...subjects].sort()).toEqual(choices.filter((choice) => choice !== 'Other').sort());
  });

  it('can be saved as it is, and is read back as it was written', () => {
    for (const { draft } of starterSourcedDrafts(starterTasks, starterTag, today)) {
      expect(validateDraft(draft)).toEqual([]);
      expect(draft.title.length).toBeLessThan(maxTitleLength);
      expect(parseSteps(formatSteps(draft.steps))).toEqual(draft.steps);
      expect(parseSchedule(formatSchedule(draft.schedule))).toEqual(draft.schedule);
    }
  });

  it('is due for the first time within a month, whatever the interval and the day on which it is added', () => {
    const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(fc.constantFrom(...recurring), anyDay, (task, day) => {
        const [first] = nominalDates(starterDraft(task, day).schedule, day, addDays(day, 400));
        expect(first && daysBetween(day, first)).toBeGreaterThanOrEqual(0);
        expect(first && daysBetween(day, first)).toBeLessThanOrEqual(35);
      })
    );
  });

  it('can be removed again, whenever it was added', () => {
    const tasks = starterSourcedDrafts(starterTasks, starterTag, today).map(({ draft, sourceKey }, index) =>
      aTask({ ...draft, id: index + 1, sourceKey, starterTag })
    );
    expect(planStarterRemoval(tasks, starterTasks)).toEqual({ remove: tasks, keep: [] });
  });

  it('records something in steps that can be told apart', () => {
    for (const { steps = [] } of starterTasks) {
      const labels = steps.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.join()).not.toMatch(/ = | — |\[/);
    }
  });
});
