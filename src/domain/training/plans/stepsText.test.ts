import * as fc from 'fast-check';
import type { PlanStep, PlanStepTask } from '../plan';
import { formatPlanSteps, parsePlanSteps } from './stepsText';

const anyKey = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const anyTask: fc.Arbitrary<PlanStepTask> = fc.oneof(
  fc.record({ kind: fc.constant('course' as const), course: fc.integer({ min: 1, max: 999_999 }) }),
  fc.record({ kind: fc.constant('access' as const), after: fc.array(anyKey, { maxLength: 3 }) }),
  fc.constantFrom<PlanStepTask>({ kind: 'action' }, { kind: 'signOff' })
);
const anyTitle = fc.string({ unit: 'binary' }).map((text) =>
  text
    .replace(/\s*\|\s*/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim()
);
const anySteps: fc.Arbitrary<readonly PlanStep[]> = fc
  .uniqueArray(
    fc.record({ key: anyKey, day: fc.integer({ min: 1, max: 9999 }), title: anyTitle, task: anyTask }),
    { selector: ({ key }) => key }
  )
  .map((steps) => steps.sort((a, b) => a.day - b.day));

describe('the steps of a plan as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(parsePlanSteps(formatPlanSteps(steps))).toEqual(steps);
      })
    );
  });

  it('are read as people write them, by day', () => {
    const text =
      '30|s2|Access After s1 , x y|Intune role\r\n1 | s1 | COURSE 12 | Start | here\n7 | s3 | sign off | Talk\n7|s4|signoff|Talk';
    expect(parsePlanSteps(text)).toEqual([
      { day: 1, key: 's1', task: { kind: 'course', course: 12 }, title: 'Start | here' },
      { day: 1, key: 'line-3', task: { kind: 'action' }, title: '7 | s3 | sign off | Talk' },
      { day: 7, key: 's4', task: { kind: 'signOff' }, title: 'Talk' },
      { day: 30, key: 's2', task: { kind: 'access', after: ['s1'] }, title: 'Intune role' }
    ]);
  });

  it('never lose a line, and never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (lines) => {
        const words = lines.map((line) => line.replace(/[\r\n|]/g, '_')).filter((line) => line.trim() !== '');
        expect(parsePlanSteps(words.join('\n'))).toHaveLength(words.length);
      })
    );
    expect([formatPlanSteps([]), parsePlanSteps(null)]).toEqual([null, []]);
  });
});
