import * as fc from 'fast-check';
import { anEntryDraft } from '../../../testing/faq/anEntry';
import type { EntryDraft } from '../entry';
import { entryDiff, type FieldChange } from './entryDiff';
import { entryFields, takeEntryFields } from './entryFields';

const before = anEntryDraft();

function changes(after: Partial<EntryDraft>, from: Partial<EntryDraft> = {}): readonly FieldChange[] {
  return entryDiff({ ...before, ...from }, { ...before, ...from, ...after });
}

describe('the difference between two versions of an entry', () => {
  it('tells what changed in texts word by word', () => {
    expect(changes({ cause: '<p>Personal devices are <b>allowed</b>.</p>' })).toEqual([
      {
        kind: 'text',
        field: 'cause',
        runs: [
          { kind: 'kept', text: 'Personal devices are ' },
          { kind: 'removed', text: 'blocked.' },
          { kind: 'added', text: 'allowed.' }
        ],
        linksAdded: [],
        linksRemoved: []
      }
    ]);
  });

  it('tells what came and went in lists, whose order says nothing', () => {
    expect(changes({ errorCodes: ['0x1', '0x80180014'], keywords: [...before.keywords].reverse() })).toEqual([
      { kind: 'list', field: 'errorCodes', added: ['0x1'], removed: [] }
    ]);
  });

  it('tells both values of a choice', () => {
    expect(changes({ level: null })).toEqual([
      { kind: 'value', field: 'level', before: 'First line', after: null }
    ]);
  });

  it('tells where links lead now, when the words stayed', () => {
    const link = (address: string): string => `<p><a href="${address}">Guide</a></p>`;
    expect(
      changes({ reply: link('https://b.example/?x=1&amp;y=2') }, { reply: link('https://a.example/') })
    ).toEqual([
      {
        kind: 'text',
        field: 'reply',
        runs: [],
        linksAdded: ['https://b.example/?x=1&y=2'],
        linksRemoved: ['https://a.example/']
      }
    ]);
  });

  it('tells when only the look of a text changed, and nothing when SharePoint wrote it in other words', () => {
    expect(changes({ cause: '<p>Personal devices are <b>blocked</b>.</p>' })).toEqual([
      { kind: 'look', field: 'cause' }
    ]);
    expect(
      changes({ cause: '<div class="ExternalClass1"><p>Personal devices are blocked.</p></div>' })
    ).toEqual([]);
  });

  it('says nothing of the owner, whom earlier versions do not know', () => {
    const { owner: _owner, ...version } = before;
    expect(entryDiff(version, before)).toEqual([]);
  });

  it('is empty between a version and itself, whatever is taken over from it', () => {
    fc.assert(
      fc.property(fc.subarray([...entryFields]), fc.string(), (fields, title) => {
        const other = { ...before, title, fix: null, platforms: ['Android' as const], reviewEvery: 12 };
        const taken = takeEntryFields(before, other, new Set(fields));
        expect(entryDiff(taken, taken)).toEqual([]);
        const left = entryDiff(taken, other).map(({ field }) => field);
        expect(left.some((field) => fields.includes(field))).toBe(false);
      })
    );
  });
});
