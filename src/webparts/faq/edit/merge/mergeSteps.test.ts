import type { Entry } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import { mergedDraft } from '../../../../domain/faq/merge/mergeEntries';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { MemoryEntryRepository } from '../../../../testing/faq/MemoryEntryRepository';
import { someRows } from '../../testing/renderFaq';
import {
  beginMerge,
  leavesMergedText,
  nextStep,
  stepBack,
  takeStep,
  type MergePlan,
  type MergeProgress
} from './mergeSteps';

const draft = { status: 'Draft', publishedVersion: null } as const;
const waiting = { contentVersion: 2, publishedVersion: 1 } as const;
const retired = { status: 'Retired' } as const;

interface Site {
  readonly entries: MemoryEntryRepository;
  readonly plan: MergePlan;
  readonly shown: () => readonly number[];
}

function site(keptIs: Partial<Entry>, otherIs: Partial<Entry>, isPublishing: boolean): Site {
  const { faq } = someRows();
  const kept = anEntry({ ...keptIs, id: 1, title: 'Kept' });
  const other = anEntry({ ...otherIs, id: 2, title: 'Other', cause: '<p>Another cause.</p>' });
  seedEntries(faq, kept, other);
  return {
    entries: new MemoryEntryRepository(faq),
    plan: { kept, other, draft: mergedDraft(kept, other, new Map()), isPublishing },
    shown: () => [...faq.answers.values()].map(({ entry }) => entry).sort()
  };
}

async function merged({ entries, plan }: Site): Promise<MergeProgress> {
  let progress = beginMerge(plan);
  for (let step = nextStep(progress); step; step = nextStep(progress))
    progress = await takeStep(entries, progress, step);
  return progress;
}

async function takenBack({ entries }: Site, from: MergeProgress): Promise<MergeProgress> {
  let progress = from;
  for (let next = await stepBack(entries, progress); next; next = await stepBack(entries, next))
    progress = next;
  return progress;
}

const stateOf = ({ status, mergedInto }: Entry): unknown => ({ status, mergedInto });

describe('merging step by step', () => {
  it('leaves readers one entry, which says what both said', async () => {
    const under = site({}, {}, true);
    const { kept, other } = await merged(under);
    expect(kept).toMatchObject({ ...under.plan.draft, contentVersion: 2, publishedVersion: 2 });
    expect(other).toMatchObject({ status: 'Retired', mergedInto: 1 });
    expect(under.shown()).toEqual([1]);
  });

  it.each<readonly [string, Partial<Entry>, Partial<Entry>, boolean, readonly number[]]>([
    ['two that readers see', {}, {}, true, [1, 2]],
    ['two that readers see, not published', {}, {}, false, [1, 2]],
    ['a draft into what readers see', {}, draft, true, [1]],
    ['what readers see into a draft', draft, {}, false, [2]],
    ['two drafts', draft, draft, false, []],
    ['one that was retired', {}, retired, true, [1]],
    ['one with a change that waits', {}, waiting, true, [1, 2]],
    ['into one with a change that waits', waiting, {}, false, [1, 2]]
  ])('is taken back: %s', async (_what, keptIs, otherIs, isPublishing, readersSaw) => {
    const under = site(keptIs, otherIs, isPublishing);
    const { plan } = under;
    const back = await takenBack(under, await merged(under));
    expect(draftOfEntry(back.kept)).toEqual(draftOfEntry(plan.kept));
    expect(draftOfEntry(back.other)).toEqual(draftOfEntry(plan.other));
    expect(stateOf(back.kept)).toEqual(stateOf(plan.kept));
    expect(stateOf(back.other)).toEqual(stateOf(plan.other));
    expect(back.other.publishedVersion).toBe(plan.other.publishedVersion);
    expect(leavesMergedText(back)).toBe(false);
    // The text of a change that waits is not kept by the builder, so its face comes with the next publishing.
    if (otherIs !== waiting && keptIs !== waiting) expect(under.shown()).toEqual(readersSaw);
  });

  it('says what cannot be taken back: a draft that was published', async () => {
    const under = site(draft, {}, true);
    const back = await takenBack(under, await merged(under));
    expect(leavesMergedText(back)).toBe(true);
    expect(draftOfEntry(back.kept)).toEqual(draftOfEntry(under.plan.kept));
    expect(under.shown()).toEqual([1, 2]);
  });

  it('writes nothing where the entry says it already', async () => {
    const first = site({}, {}, false);
    const { kept, other } = await merged(first);
    const again = mergedDraft(kept, other, new Map());
    const plan = { kept, other, draft: again, isPublishing: false };
    expect((await takeStep(first.entries, beginMerge(plan), 'write')).kept).toBe(kept);
  });
});
