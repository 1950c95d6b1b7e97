import { updatesList, type ChoiceOf } from '../../../src/lists';
import { fingerprintOf, formatFingerprint } from '../../../src/domain/updates/text/fingerprint';
import { textOfHtml } from '../../../src/domain/updates/text/htmlText';
import { slugOf } from '../../../src/domain/updates/text/slug';
import { addDays, mondayOf, type Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, linkOf } from '../DemoSite';
import type { DemoNotice, DemoSource, DemoText } from './model';

const column = updatesList.columns;

type Updates = typeof updatesList;

const sourceWords: Readonly<Record<DemoSource['kind'], ChoiceOf<Updates, 'sourceKind'>>> = {
  messageCenter: 'Message Center',
  whatsNew: "What's new",
  feed: 'Feed',
  byHand: 'By hand'
};

const categoryWords = {
  stayInformed: 'Stay informed',
  planForChange: 'Plan for change',
  preventOrFixIssue: 'Prevent or fix issue'
} as const satisfies Record<string, ChoiceOf<Updates, 'category'>>;

const severityWords = { normal: 'Normal', high: 'High', critical: 'Critical' } as const satisfies Record<
  string,
  ChoiceOf<Updates, 'severity'>
>;

/** What such a source does not say, and an import finds in title and text. */
const derived: Readonly<Record<DemoSource['kind'], string | null>> = {
  messageCenter: 'platforms',
  whatsNew: 'category, services, platforms, isMajorChange',
  feed: 'category, services, platforms, isMajorChange',
  byHand: null
};

/** Identifies a notice at its source. */
export interface NoticePlace {
  readonly sourceId: string;
  readonly link: string | null;
  readonly details: readonly (readonly [name: string, value: string])[];
  /** ISO 8601 in UTC, to the millisecond. */
  readonly published: string;
  /** What's-new pages do not say when they changed. */
  readonly lastModified: string | null;
}

function weekOf(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const named = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
  const words = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  return `Week of ${named.toLocaleDateString('en-US', words)}`;
}

/** Some time of that day, another one for each title. */
export function instantOn(day: Day, title: string): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const seed = title.length * 37;
  return `${day}T${two(14 + (seed % 8))}:${two(seed % 60)}:${two((seed * 7) % 60)}.000Z`;
}

/** Where the source has it, when it came in on that day. */
export function placeOf({ source, title }: DemoNotice, day: Day, at: Date): NoticePlace {
  const dayBefore = instantOn(addDays(day, -1), title);
  switch (source.kind) {
    case 'messageCenter': {
      const { id, link = null, details = [] } = source;
      return { sourceId: id, link, details, published: dayBefore, lastModified: dayBefore };
    }
    case 'whatsNew': {
      const week = mondayOf(addDays(day, -7));
      return {
        sourceId: `${week}/${slugOf(title)}`,
        link: `https://whats-new.contoso.example/intune#${slugOf(title)}`,
        details: [
          ['Week', weekOf(week)],
          ['Section', source.section]
        ],
        // A day without a time.
        published: `${week}T12:00:00.000Z`,
        lastModified: null
      };
    }
    case 'feed': {
      const { address, feed } = source;
      const details = [['Feed', feed]] as const;
      return { sourceId: address, link: address, details, published: dayBefore, lastModified: dayBefore };
    }
    case 'byHand': {
      const now = at.toISOString();
      return {
        sourceId: source.id,
        link: source.link ?? null,
        details: [],
        published: now,
        lastModified: now
      };
    }
  }
}

export function bodyOf({ body }: Pick<DemoText, 'body'>): string {
  return body.join('');
}

function barred(names: readonly string[] = []): string | null {
  return names.length === 0 ? null : `|${names.join('|')}|`;
}

/** Typed by hand, or left out by the source, a word of a closed vocabulary keeps no words of its own. */
function wordAtSource({ source }: DemoNotice, word: string): string | null {
  return source.kind === 'messageCenter' ? word : null;
}

/** What a revision of the text is written as. */
export function textValues(
  notice: DemoNotice,
  text: DemoText,
  lastModified: string | null,
  calendar: DemoCalendar
): Record<string, unknown> {
  const { title, severity = 'normal', isMajorChange = false, actByInDays } = text;
  const plain = textOfHtml(bodyOf(text));
  return {
    Title: title,
    [column.body.name]: bodyOf(text),
    [column.plainText.name]: plain,
    [column.severity.name]: severityWords[severity],
    [column.severityText.name]: wordAtSource(notice, severity),
    [column.isMajorChange.name]: isMajorChange,
    [column.actBy.name]: dateOf(actByInDays === undefined ? null : calendar.inDays(actByInDays)),
    [column.lastModified.name]: lastModified,
    [column.fingerprint.name]: formatFingerprint(fingerprintOf({ title, text: plain }))
  };
}

/** What else is written of a new notice. */
export function sourceValues(notice: DemoNotice, place: NoticePlace): Record<string, unknown> {
  const { source, category = 'stayInformed', services, platforms, tags } = notice;
  const { sourceId, link, details, published } = place;
  return {
    [column.sourceKey.name]: `${source.kind}:${sourceId}`,
    [column.sourceKind.name]: sourceWords[source.kind],
    [column.sourceId.name]: sourceId,
    [column.category.name]: categoryWords[category],
    [column.categoryText.name]: wordAtSource(notice, category),
    [column.services.name]: barred(services),
    [column.platforms.name]: platforms,
    [column.tags.name]: barred(tags),
    [column.published.name]: published,
    [column.listedOn.name]: `${published.slice(0, 19)}Z`,
    [column.month.name]: published.slice(0, 7),
    [column.link.name]: linkOf(link === null ? undefined : { url: link, description: link }),
    [column.details.name]: details.length === 0 ? null : JSON.stringify(details),
    [column.derived.name]: derived[source.kind],
    [column.state.name]: 'Open'
  };
}
