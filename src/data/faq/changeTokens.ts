import type { ListDefinition } from '../../lists';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';

/** SharePoint's change token, `1;3;<list>;<ticks>;<number of the latest change>`. */
const form = /^1;3;[^;]+;(\d{1,20});(-?\d{1,15})$/;

/** .NET counts tenths of a microsecond from the year 1. */
const ticksPerMillisecond = 10_000;
const millisecondsToEpoch = 62_135_596_800_000;

/**
 * SharePoint forgets changes after 60 days. When it is asked with an older token it answers what it still knows, as if
 * nothing had happened before: so older tokens are not used.
 */
const longestDays = 50;
const millisecondsPerDay = 86_400_000;

/** Whether SharePoint still knows everything that happened since. */
export function isUsableToken(token: string, now: Date): boolean {
  const [, ticks] = form.exec(token) ?? [];
  if (ticks === undefined) return false;
  const made = Number(ticks) / ticksPerMillisecond - millisecondsToEpoch;
  return now.getTime() - made < longestDays * millisecondsPerDay;
}

/** Whether nothing at all happened between the tokens. */
export function isSameMoment(one: string, other: string): boolean {
  if (one === other) return true;
  const [, , number = '-1'] = form.exec(one) ?? [];
  return Number(number) > 0 && number === form.exec(other)?.[2];
}

/** The text of a token as SharePoint answers it. */
export function tokenText(token: unknown): string | undefined {
  const text = (token as { StringValue?: unknown } | null | undefined)?.StringValue;
  return typeof text === 'string' ? text : undefined;
}

/** The state of the list now. */
export async function readToken(site: DataSite, list: ListDefinition): Promise<string> {
  const query = site.list(list).select('CurrentChangeToken');
  const answer = await site.client.read(query, { metadata: 'none' });
  const text = tokenText((answer as { CurrentChangeToken?: unknown }).CurrentChangeToken);
  if (text !== undefined) return text;
  throw new RepositoryError('invalid', `SharePoint names no state of the list "${list.title}".`);
}
