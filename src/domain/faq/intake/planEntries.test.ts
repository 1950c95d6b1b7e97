import { aPerson } from '../../../testing/builders';
import { anEntry } from '../../../testing/faq/anEntry';
import { exportEntries } from '../export/exportEntries';
import { countEntryVerdicts, ownersIn, planEntries, takenOver } from './planEntries';
import { planRelations } from './relations';
import { fileOf } from './testTools';

const lena = aPerson({ id: 6, name: 'Lena', email: 'Lena@contoso.example' });

describe('the plan of an import', () => {
  const source = [
    { key: 'a', title: 'New one', fix: 'x', owner: 'lena@contoso.example' },
    { key: 'b', title: 'Same', fix: 'The  words' },
    { key: 'c', title: 'Other', fix: 'New words', category: 'Apps' },
    { key: 'd' },
    { key: 'a', title: 'New one', fix: 'x', owner: 'lena@contoso.example' }
  ];
  const same = anEntry({ id: 2, sourceKey: 'IMPORT:B', title: 'Same', fix: '<div><p>The words</p></div>' });
  const other = anEntry({
    id: 3,
    sourceKey: 'import:c',
    title: 'Other',
    fix: 'Old words',
    category: 'Email'
  });
  const { rows } = fileOf(source);
  const plan = planEntries(rows, [same, other], new Map([['lena@contoso.example', lena]]));

  it('gives every row a verdict', () => {
    expect(plan.map(({ row, verdict }) => [row, verdict])).toEqual([
      [1, 'new'],
      [2, 'alreadyThere'],
      [3, 'changed'],
      [4, 'notTaken'],
      [5, 'doubled']
    ]);
    expect(countEntryVerdicts(plan)).toEqual({
      new: 1,
      alreadyThere: 1,
      changed: 1,
      notTaken: 1,
      doubled: 1
    });
  });

  it('brings new entries with their owner', () => {
    const [first] = plan;
    expect(first?.verdict === 'new' && first.entry).toMatchObject({
      sourceKey: 'import:a',
      starterTag: null,
      draft: { title: 'New one', owner: lena }
    });
    expect(ownersIn(rows)).toEqual(['lena@contoso.example']);
  });

  it('names the fields in which the file says something else, and no others', () => {
    const changed = plan[2];
    if (changed?.verdict !== 'changed') throw new Error('Row 3 is not changed.');
    expect([changed.known.id, changed.differences]).toEqual([3, ['category', 'fix']]);
    const draft = takenOver(changed, new Set(['fix']));
    expect(draft).toMatchObject({ fix: '<p>New words</p>', category: 'Email', reply: other.reply });
  });

  it('tells of owners who were not found, and of another entry with the same symptom', () => {
    const alike = anEntry({ id: 9, title: 'new ONE', platforms: [] });
    const [first] = planEntries(rows, [alike]);
    expect(first?.verdict === 'new' && first.warnings).toEqual([
      { warning: 'unknownOwner', email: 'lena@contoso.example' },
      { warning: 'sameTitle', entry: alike }
    ]);
  });

  it('recognises a row without key by symptom and platforms', () => {
    const there = anEntry({ id: 4, sourceKey: 'kb:77', title: 'A b', platforms: ['Windows'], fix: 'x' });
    const verdicts = (platforms: readonly string[]): readonly string[] =>
      planEntries(fileOf([{ title: ' A  b', fix: 'x', platforms }]).rows, [there]).map(
        ({ verdict }) => verdict
      );
    expect([verdicts(['Windows']), verdicts(['Android'])]).toEqual([['alreadyThere'], ['new']]);
  });

  it('recognises every entry of its own export, whether it was imported or written here', () => {
    const entries = [
      anEntry({ id: 1, sourceKey: 'starter:wifi', title: 'A', related: [2] }),
      anEntry({ id: 2, sourceKey: null, title: 'B' }),
      anEntry({ id: 3, sourceKey: 'import:7-abc', title: 'C' })
    ];
    for (const format of ['csv', 'json'] as const) {
      const again = planEntries(fileOf(exportEntries(entries, format)).rows, entries);
      expect(again.map(({ verdict }) => verdict)).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere']);
    }
  });
});

describe('relations of imported entries', () => {
  it('are found once the entries are there, by key', () => {
    const there = [
      anEntry({ id: 1, title: 'A', related: [2] }),
      anEntry({ id: 2, title: 'B', related: [1] })
    ];
    const { rows } = fileOf(exportEntries(there, 'json'));
    const elsewhere = [
      anEntry({ id: 40, title: 'B', sourceKey: null }),
      anEntry({ id: 50, title: 'A', sourceKey: null, related: [7] })
    ];
    expect(planRelations(rows, elsewhere).write.map(({ entry, related }) => [entry.id, related])).toEqual([
      [50, [7, 40]],
      [40, [50]]
    ]);
    expect(planRelations(rows, there)).toEqual({ write: [], unknown: [] });
  });

  it('tell keys that name no entry', () => {
    const { rows } = fileOf([{ key: 'a', title: 'A', fix: 'x', related: ['b', 'gone'] }]);
    const entries = [anEntry({ id: 1, sourceKey: 'import:a' }), anEntry({ id: 2, sourceKey: 'import:b' })];
    expect(planRelations(rows, entries)).toMatchObject({ write: [{ related: [2] }], unknown: ['gone'] });
  });
});
