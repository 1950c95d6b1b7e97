import { fromFace } from '../../../src/data/faq/publishedMapper';
import { newEntry } from '../../../src/data/faq/entryMapper';
import { toItem } from '../../../src/data/rowWriter';
import { calendarDate, type CalendarDate } from '../../../src/domain/dates/calendarDate';
import { emptyEntry, type EntryDraft } from '../../../src/domain/faq/entry';
import type { SearchDocument } from '../../../src/domain/faq/search/document';
import { entriesList, publishedList, votesList } from '../../../src/lists';
import { documentsOf, importEntries, readEntries } from '../../search/entries';
import { manyOf } from '../../search/vary';
import { addRows } from '../addRows';
import type { BenchSite } from '../site';

const zone = 'Europe/Berlin';
const verifiedOn = calendarDate('2026-04-14');
const voters = 4;

function html(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function draftOf({ title, errorCodes, sections, platforms }: SearchDocument): EntryDraft {
  const text = Object.values(sections).join('\n');
  return {
    ...emptyEntry,
    title,
    errorCodes,
    platforms,
    category: 'Enrolment',
    level: 'First line',
    reply: html(text),
    cause: html(text.slice(0, 120)),
    fix: `<ol>${text
      .split('\n')
      .map((line) => `<li>${line}</li>`)
      .join('')}</ol>`
  };
}

/** Published entries with what users see of them. Their ids count from 1. */
export function fillEntries(
  site: BenchSite,
  count: number,
  reviewOn: (index: number) => CalendarDate | null = () => null
): readonly EntryDraft[] {
  const originals = documentsOf(importEntries(readEntries(undefined)));
  const drafts = manyOf(originals, count).map(draftOf);
  const source = { sourceKey: null, starterTag: null };
  addRows(
    site,
    entriesList,
    drafts.map((draft, index) => {
      const row = {
        ...newEntry(draft, source),
        status: 'Published',
        publishedVersion: 1,
        verifiedOn
      } as const;
      return toItem(entriesList, { ...row, reviewOn: reviewOn(index) }, zone);
    })
  );
  addRows(
    site,
    publishedList,
    drafts.map((draft, index) => {
      const reply = draft.reply ?? '';
      const face = fromFace({ ...draft, reply, entry: index + 1, version: 1, verifiedOn });
      return toItem(publishedList, face, zone);
    })
  );
  return drafts;
}

/** Published entries, and four votes on each of the first fifty. */
export function fillFaq(site: BenchSite, count: number): void {
  const drafts = fillEntries(site, count);
  const { entry, helped, key, month, version } = votesList.columns;
  addRows(
    site,
    votesList,
    Array.from({ length: 50 * voters }, (_, index) => {
      const of = Math.floor(index / voters) + 1;
      return {
        Title: drafts[of - 1]?.title,
        [key.name]: `${of}|1|${index}`,
        [entry.name]: of,
        [version.name]: 1,
        [helped.name]: index % 3 !== 0,
        [month.name]: '2026-04'
      };
    })
  );
}
