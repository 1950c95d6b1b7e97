import { aDoneTask, aTask } from '../../../testing/builders';
import { withTask, type TaskCounts } from './board';

const none = { Planning: 0, 'Help desk': 0, Awareness: 0, Training: 0, Operations: 0 };
const open = aTask({ id: 1, focusArea: 'Training' });
const done = aDoneTask({ id: 1, focusArea: 'Training' });
const withOpen: TaskCounts = { open: [open], done: none };
const withDone: TaskCounts = { open: [], done: { ...none, Training: 1 } };

describe('withTask', () => {
  it.each([
    ['completing', withOpen, open, done, withDone],
    ['reopening', withDone, done, open, withOpen],
    ['adding', { open: [], done: none }, undefined, open, withOpen],
    ['removing an open task', withOpen, open, undefined, { open: [], done: none }],
    ['removing a done task', withDone, done, undefined, { open: [], done: none }]
  ])('%s moves the task and the count', (_name, before, from, to, expected) => {
    expect(withTask(before, from, to)).toEqual(expected);
  });
});
