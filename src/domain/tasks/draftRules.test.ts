import * as fc from 'fast-check';
import { aDraft, aPerson } from '../../testing/builders';
import { differingFields, takeFields, type DraftField } from './draftConflict';
import { maxTitleLength, validateDraft } from './validateDraft';

describe('a draft', () => {
  it.each([
    [aDraft(), []],
    [aDraft({ title: '  ' }), ['missing']],
    [aDraft({ title: 'x'.repeat(maxTitleLength) }), []],
    [aDraft({ title: 'x'.repeat(maxTitleLength + 1) }), ['tooLong']],
    [aDraft({ reference: { url: 'https://learn.microsoft.com/', description: '' } }), []],
    [aDraft({ reference: { url: 'data:text/html,hello', description: '' } }), ['notAnAddress']],
    [aDraft({ title: '', reference: { url: 'nowhere', description: '' } }), ['missing', 'notAnAddress']]
  ])('can be saved unless something keeps it from it (%#)', (draft, problems) => {
    expect(validateDraft(draft).map(({ problem }) => problem)).toEqual(problems);
  });
});

describe('two versions of a task', () => {
  const mine = aDraft({ title: 'Mine', owner: aPerson({ id: 1 }) });
  const theirs = aDraft({
    title: 'Theirs',
    owner: aPerson({ id: 2 }),
    reference: { url: 'https://example.com/', description: 'Runbook' }
  });

  it('differ in the fields that differ, and people are the same by id', () => {
    expect(differingFields(mine, theirs)).toEqual(['title', 'owner', 'reference']);
    expect(differingFields(mine, { ...mine, owner: aPerson({ id: 1, name: 'Renamed' }) })).toEqual([]);
  });

  it('become one by taking the chosen fields', () => {
    const all: DraftField[] = ['title', 'kind', 'focusArea', 'dueDate', 'owner', 'instructions', 'reference'];
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const merged = takeFields(mine, theirs, new Set(chosen));
        const fromTheirs = differingFields(merged, mine);
        const fromMine = differingFields(merged, theirs);
        expect(fromTheirs.every((field) => chosen.includes(field))).toBe(true);
        expect(fromMine.some((field) => chosen.includes(field))).toBe(false);
      })
    );
  });
});
