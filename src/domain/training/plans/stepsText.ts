import type { PlanStep, PlanStepTask } from '../plan';

const keyShape = /^[a-z0-9-]+$/;

function taskText(task: PlanStepTask): string {
  if (task.kind === 'course') return `course ${task.course}`;
  if (task.kind === 'access')
    return ['access', ...(task.after.length > 0 ? [`after ${task.after.join(', ')}`] : [])].join(' ');
  return task.kind === 'signOff' ? 'sign-off' : 'action';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What goes into the steps column, a line a step; `null` without steps. */
export function formatPlanSteps(steps: readonly PlanStep[]): string | null {
  const lines = steps.map(({ day, key, task, title }) =>
    [day, key, taskText(task), oneLine(title)].join(' | ')
  );
  return lines.length === 0 ? null : lines.join('\n');
}

function parseTask(text: string): PlanStepTask | undefined {
  const course = /^course (\d{1,9})$/i.exec(text)?.[1];
  if (course !== undefined) return { kind: 'course', course: Number(course) };
  const access = /^access(?:\s+after\s+(.*))?$/i.exec(text);
  if (access) {
    const after = (access[1] ?? '').split(',').map((key) => key.trim());
    return { kind: 'access', after: after.filter((key) => keyShape.test(key)) };
  }
  if (/^sign-?off$/i.test(text)) return { kind: 'signOff' };
  return /^action$/i.test(text) ? { kind: 'action' } : undefined;
}

function parseLine(line: string, index: number): PlanStep {
  const [day = '', key = '', task = '', ...title] = line.split('|').map((part) => part.trim());
  const known = parseTask(task);
  if (/^[1-9]\d{0,3}$/.test(day) && keyShape.test(key) && known)
    return { day: Number(day), key, task: known, title: oneLine(title.join(' | ')) };
  // Whatever people write there is a step: it can be seen and put right.
  return { day: 1, key: `line-${index + 1}`, task: { kind: 'action' }, title: oneLine(line) };
}

/** Reads the steps column, in the order of the days. Of steps with the same key the first counts. */
export function parsePlanSteps(text: string | null): readonly PlanStep[] {
  const steps = new Map<string, PlanStep>();
  (text ?? '').split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const step = parseLine(line, index);
    if (!steps.has(step.key)) steps.set(step.key, step);
  });
  return [...steps.values()].sort((a, b) => a.day - b.day);
}
