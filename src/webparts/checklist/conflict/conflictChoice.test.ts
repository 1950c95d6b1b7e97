import { aDraft } from '../../../testing/builders';
import { conflictFields } from './conflictChoice';

describe('conflictFields', () => {
  const base = aDraft({ title: 'Old', focusArea: 'Planning', kind: 'Activity' });

  it('proposes the side that changed the field, and marks the field that both changed', () => {
    const mine = { ...base, title: 'Mine', kind: 'Challenge' as const };
    const theirs = { ...base, title: 'Theirs', focusArea: 'Training' as const };
    expect(conflictFields(base, mine, theirs)).toEqual([
      { field: 'title', proposed: 'mine', isContested: true },
      { field: 'kind', proposed: 'mine', isContested: false },
      { field: 'focusArea', proposed: 'theirs', isContested: false }
    ]);
  });
});
