import { emptyEntry, type EntryDraft } from './entry';
import { entryProblems, publishProblems } from './validateEntry';

const draft: EntryDraft = { ...emptyEntry, title: 'Enrolment fails', fix: '<p>Look.</p>' };

describe('the draft of an entry', () => {
  it('can be kept as soon as it has a title', () => {
    expect(entryProblems({ ...emptyEntry, title: 'x' })).toEqual([]);
  });

  it.each<[Partial<EntryDraft>, object]>([
    [{ title: '  ' }, { field: 'title', problem: 'missing' }],
    [{ title: 'x'.repeat(256) }, { field: 'title', problem: 'tooLong', most: 255 }],
    [{ reviewEvery: 0 }, { field: 'reviewEvery', problem: 'outOfRange', least: 1, most: 36 }],
    [{ reviewEvery: 37 }, { field: 'reviewEvery', problem: 'outOfRange', least: 1, most: 36 }],
    [{ reviewEvery: 1.5 }, { field: 'reviewEvery', problem: 'outOfRange', least: 1, most: 36 }],
    [{ reviewEvery: Number.NaN }, { field: 'reviewEvery', problem: 'outOfRange', least: 1, most: 36 }]
  ])('%j cannot be kept', (change, problem) => {
    expect(entryProblems({ ...draft, ...change })).toEqual([problem]);
  });

  it('can be published when something is written, for users or for the team', () => {
    expect(publishProblems(draft)).toEqual([]);
    expect(publishProblems({ ...draft, fix: null, reply: '<p>Restart.</p>' })).toEqual([]);
  });

  it('cannot be published empty', () => {
    expect(publishProblems({ ...draft, fix: '<p> </p>' })).toEqual([
      { field: 'reply', problem: 'nothingWritten' }
    ]);
  });
});
