import { differingEntryFields } from '../../domain/faq/diff/entryFields';
import { tidyDraft } from '../../domain/faq/entryDraft';
import { errorCodesOf } from '../../domain/faq/intake/findCodes';
import { canonicalCode } from '../../domain/faq/search/errorCodes';
import { publishProblems } from '../../domain/faq/validateEntry';
import { planStarterEntryRemoval } from '../../domain/starter/planStarterEntryRemoval';
import {
  starterEntryDraft,
  starterEntryKey,
  starterRelations,
  starterSourcedEntries
} from '../../domain/starter/starterEntryDrafts';
import type { StarterEntry } from '../../domain/starter/StarterEntry';
import { textOfHtml } from '../../domain/updates/text/htmlText';
import { calendarDate } from '../../domain/dates/calendarDate';
import { anEntry } from '../../testing/faq/anEntry';
import { faqStarterTag, starterEntries } from '.';

const named = starterEntries.map((entry) => [entry.key, entry] as const);

function textOf(entry: StarterEntry): string {
  const { title, reply, cause, fix, confirm, collect, escalate } = entry;
  return [title, reply, cause, fix, confirm, collect, escalate]
    .map((text) => textOfHtml(text ?? ''))
    .join('\n');
}

/** The entry as the site has it after the import. */
function onSite(entry: StarterEntry, id: number): ReturnType<typeof anEntry> {
  return anEntry({
    ...starterEntryDraft(entry),
    id,
    sourceKey: starterEntryKey(entry),
    starterTag: faqStarterTag,
    status: 'Draft',
    publishedVersion: null
  });
}

describe('the starter entries', () => {
  it('are about two dozen, each with a key of its own', () => {
    expect(starterEntries.length).toBeGreaterThanOrEqual(18);
    expect(starterEntries.length).toBeLessThanOrEqual(27);
    expect(new Set(starterEntries.map(({ key }) => key)).size).toBe(starterEntries.length);
  });

  it.each(named)('%s can be published as it is', (_key, entry) => {
    const draft = starterEntryDraft(entry);
    expect(publishProblems(draft)).toEqual([]);
    expect(differingEntryFields(draft, tidyDraft(draft))).toEqual([]);
    expect(draft.title.length).toBeLessThanOrEqual(100);
  });

  it.each(named)(
    '%s says cause, numbered fix, how to confirm, what to collect and when to escalate',
    (_key, entry) => {
      expect(entry.level).not.toBeNull();
      expect(entry.fix).toMatch(/^<ol>(<li>[^<]+<\/li>){3,}<\/ol>$/);
      expect(entry.collect).toMatch(/^<ul>(<li>[^<]+<\/li>){2,}<\/ul>$/);
      for (const text of [entry.cause, entry.confirm, entry.escalate]) expect(text).toMatch(/^<(p|ul)>/);
    }
  );

  it.each(named)('%s lists every code that its text names', (_key, { errorCodes, ...entry }) => {
    const found = errorCodesOf(errorCodes, textOf({ errorCodes, ...entry }));
    expect(found).toEqual(errorCodes);
  });

  it('list decimal forms beside the number that they are', () => {
    for (const { errorCodes } of starterEntries) {
      const hex = errorCodes.filter((code) => code.startsWith('0x')).map(canonicalCode);
      const decimals = errorCodes.filter((code) => code.startsWith('-')).map(canonicalCode);
      for (const code of decimals) expect(hex).toContain(code);
    }
  });

  it('name each other by keys that are there', () => {
    const keys = new Set(starterEntries.map(({ key }) => key));
    for (const { key, related } of starterEntries) {
      expect(related.length).toBeGreaterThan(0);
      for (const other of related) expect([key, keys.has(other), other === key]).toEqual([key, true, false]);
    }
  });

  it('tell users nothing internal', () => {
    for (const { reply } of starterEntries) {
      expect(reply ?? '').not.toMatch(/admin center|Tenant administration|sign-in log|dsregcmd|escalat/i);
    }
  });
});

describe('the import of the starter entries', () => {
  it('brings drafts of nobody with stable keys, and their relations afterwards', () => {
    const sourced = starterSourcedEntries(starterEntries, faqStarterTag);
    expect(sourced[0]).toMatchObject({
      sourceKey: 'starter:windows-enrolment-blocked',
      starterTag: faqStarterTag,
      draft: { owner: null, related: [], reviewEvery: 6 }
    });
    const entries = starterEntries.map(onSite);
    const missing = starterRelations(starterEntries, entries);
    expect(missing).toHaveLength(starterEntries.length);
    const related = new Map(missing.map((one) => [one.entry.id, one.related]));
    const after = entries.map((entry) => ({ ...entry, related: related.get(entry.id) ?? [] }));
    expect(starterRelations(starterEntries, after)).toEqual([]);
  });

  it('takes back only what nobody has touched', () => {
    const [a, b, c, d, e] = starterEntries.slice(0, 5).map(onSite);
    if (!a || !b || !c || !d || !e) throw new Error('There are fewer.');
    const plan = planStarterEntryRemoval(
      [
        { ...a, cause: `<div>${a.cause ?? ''}</div>`, related: [2] },
        { ...b, title: 'Ours' },
        { ...c, status: 'Published', publishedVersion: 1 },
        { ...d, verifiedOn: calendarDate('2026-05-01') },
        { ...e, sourceKey: 'starter:of-another-edition' },
        anEntry({ id: 90, starterTag: null })
      ],
      starterEntries
    );
    expect(plan.remove.map(({ id }) => id)).toEqual([a.id]);
    expect(plan.keep.map(({ reason }) => reason)).toEqual(['changed', 'published', 'verified', 'unknown']);
  });
});
