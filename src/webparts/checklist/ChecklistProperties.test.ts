import { focusAreaOf, viewOf } from './ChecklistProperties';

it('an unknown focus area shows all of them', () => {
  expect(focusAreaOf({ focusArea: 'Training' })).toBe('Training');
  expect(focusAreaOf({ focusArea: 'Gardening' })).toBeNull();
  expect(focusAreaOf({})).toBeNull();
});

it('an unknown view, and none, shows everything that is open', () => {
  expect(viewOf({ view: 'today' })).toBe('today');
  expect(viewOf({ view: 'gantt' })).toBe('open');
  expect(viewOf({})).toBe('open');
});
