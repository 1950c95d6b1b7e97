import { anEntryDraft } from '../../../testing/faq/anEntry';
import { takeEntryFields } from '../diff/entryFields';
import { entryConflict } from './entryConflict';

const base = anEntryDraft();

describe('two people who changed an entry', () => {
  it('choose only between fields that they say differently', () => {
    const mine = { ...base, title: 'Mine', reviewEvery: 3, cause: '<p>Both</p>' };
    const theirs = { ...base, title: 'Theirs', level: null, cause: '<div><p>Both</p></div>' };
    expect(entryConflict(base, mine, theirs)).toEqual([
      { field: 'title', proposed: 'mine', changedByBoth: true },
      { field: 'level', proposed: 'theirs', changedByBoth: false },
      { field: 'reviewEvery', proposed: 'mine', changedByBoth: false }
    ]);
  });

  it('lose nothing when they take what is proposed and touched different fields', () => {
    const mine = { ...base, fix: '<p>New fix</p>', keywords: ['new'] };
    const theirs = { ...base, reply: '<p>New reply</p>' };
    const fields = entryConflict(base, mine, theirs);
    const ours = new Set(fields.flatMap(({ field, proposed }) => (proposed === 'mine' ? [field] : [])));
    expect(takeEntryFields(theirs, mine, ours)).toEqual({ ...base, ...mine, reply: theirs.reply });
  });

  it('choose between two looks of the same words too', () => {
    const mine = {
      ...base,
      fix: '<ul><li>Open the enrolment restrictions.</li><li>Allow the platform.</li></ul>'
    };
    expect(entryConflict(base, mine, { ...base, title: 'T' }).map(({ field }) => field)).toEqual([
      'title',
      'fix'
    ]);
  });
});
