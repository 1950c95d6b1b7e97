import type { NoticeDetail } from '../../notice';
import type { RowProblem } from '../intakeModel';
import type { RawNotice } from '../rawNotice';
import { flagOf, propertiesOf, textOf, textsOf, type Properties } from './jsonValue';

/** What else an object can be that people export from the same places, by a property that only it has. */
const otherThings: readonly (readonly [string, string])[] = [
  ['impactdescription', 'serviceHealthIssue'],
  ['alertruleid', 'alertRecord'],
  ['healthissues', 'serviceHealth'],
  ['enrolleddevicecount', 'managedDeviceOverview'],
  ['error', 'error']
];

function detailsOf(message: Properties): readonly NoticeDetail[] | undefined {
  const value = message.get('details');
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry: unknown) => {
    const pair = propertiesOf(entry);
    const name = pair && textOf(pair, 'name');
    return name ? [{ name, value: textOf(pair, 'value') ?? '' }] : [];
  });
}

interface Body {
  readonly body: string | undefined;
  readonly bodyKind: RawNotice['bodyKind'];
}

/** The type "Text" is believed; examples in the documentation write "Html" over plain text, which is found out. */
function bodyOf(message: Properties): Body {
  const value = message.get('body');
  const body = propertiesOf(value);
  if (!body) return { body: typeof value === 'string' ? value : undefined, bodyKind: 'unknown' };
  const isText = /^text$/i.test(textOf(body, 'contentType') ?? '');
  return { body: textOf(body, 'content') ?? '', bodyKind: isText ? 'text' : 'unknown' };
}

const isLink = (detail: NoticeDetail): boolean => detail.name.toLowerCase() === 'externallink';
const isPlatforms = (detail: NoticeDetail): boolean => detail.name.toLowerCase() === 'platforms';

function linkOf(details: readonly NoticeDetail[] | undefined): string | undefined {
  return details && (details.find(isLink)?.value ?? '');
}

function looksLikeMessage(entry: Properties): boolean {
  const marks = ['id', 'title', 'body', 'category', 'services', 'startdatetime', 'lastmodifieddatetime'];
  return marks.filter((mark) => entry.has(mark)).length >= 3;
}

/** One entry of a page of Graph's messages, whatever it is. */
export function graphNotice(entry: unknown): RawNotice | RowProblem {
  const message = propertiesOf(entry);
  if (!message) return { problem: 'notANotice', value: Array.isArray(entry) ? 'array' : typeof entry };
  const other = otherThings.find(([property]) => message.has(property))?.[1];
  if (other !== undefined) return { problem: 'notANotice', value: other };
  if (!looksLikeMessage(message)) return { problem: 'notANotice', value: 'object' };
  const details = detailsOf(message);
  return {
    sourceKind: 'messageCenter',
    sourceId: (textOf(message, 'id') ?? '').trim().toUpperCase(),
    title: textOf(message, 'title') ?? '',
    ...bodyOf(message),
    category: textOf(message, 'category'),
    severity: textOf(message, 'severity'),
    services: textsOf(message, 'services'),
    platforms: details?.filter(isPlatforms).map((detail) => detail.value),
    tags: textsOf(message, 'tags'),
    isMajorChange: flagOf(message, 'isMajorChange'),
    published: textOf(message, 'startDateTime'),
    lastModified: textOf(message, 'lastModifiedDateTime'),
    actBy: textOf(message, 'actionRequiredByDateTime'),
    link: linkOf(details),
    details: details?.filter((detail, index) => !(isLink(detail) && details.findIndex(isLink) === index))
  };
}
