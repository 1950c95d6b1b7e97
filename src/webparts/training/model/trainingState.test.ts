import * as fc from 'fast-check';
import { platforms } from '../../../lists';
import { audiences, courseStatuses, obligations } from '../../../lists/training';
import {
  courseSections,
  formatTrainingState,
  noCourseFilter,
  parseTrainingState,
  reviewOwners,
  teamLayouts,
  trainingViews,
  type TrainingState
} from './trainingState';

const defaults: TrainingState = {
  view: 'mine',
  filter: noCourseFilter,
  layout: 'late',
  whose: null,
  opened: null
};

const id = fc.integer({ min: 1, max: 999_999_999 });
const opened: fc.Arbitrary<TrainingState['opened']> = fc.oneof(
  fc.record({ kind: fc.constant('course' as const), id, section: fc.constantFrom(...courseSections) }),
  fc.record({ kind: fc.constantFrom('record' as const, 'start' as const), id })
);
const state: fc.Arbitrary<TrainingState> = fc.record({
  view: fc.constantFrom(...trainingViews),
  filter: fc.record({
    text: fc.string(),
    audience: fc.option(fc.constantFrom(...audiences)),
    platform: fc.option(fc.constantFrom(...platforms)),
    obligation: fc.option(fc.constantFrom(...obligations)),
    skill: fc.option(id),
    status: fc.option(fc.constantFrom(...courseStatuses))
  }),
  layout: fc.constantFrom(...teamLayouts),
  whose: fc.option(fc.constantFrom(...reviewOwners)),
  opened: fc.option(opened)
});

describe('what the tracker shows, in the address of the page', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(state, (shown) => {
        expect(parseTrainingState(formatTrainingState(shown, defaults), defaults)).toEqual(shown);
      })
    );
  });

  it('takes no room while nothing differs from what the author chose', () => {
    expect(formatTrainingState(defaults, defaults)).toBeNull();
  });

  it('never breaks, whatever somebody writes there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(trainingViews).toContain(parseTrainingState(text, defaults).view);
      })
    );
    expect(parseTrainingState('view:secret;course:-1;record:1e9;skill:x', defaults)).toEqual(defaults);
  });
});
