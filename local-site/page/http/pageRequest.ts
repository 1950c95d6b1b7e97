import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { findPerson, type Person } from '../../people';
import type { PageServices } from '../services';
import { readView, type ViewSettings } from '../shared/viewSettings';

/** Who looks at a page, and how; from the query, else from cookies. */
export interface PageRequest {
  readonly origin: string;
  readonly view: ViewSettings;
  readonly person: Person;
}

const viewCookie = 'siteview';
const personCookie = 'person';
const monthInSeconds = 30 * 24 * 3600;

/** Reads the switches of a request and keeps what the query chose for the pages that follow. */
export function readPageRequest(context: Context, { site }: PageServices): PageRequest {
  const { origin, searchParams } = new URL(context.req.url);
  const view = readView(new URLSearchParams(getCookie(context, viewCookie) ?? ''), searchParams);
  const chosen = findPerson(searchParams.get(personCookie) ?? undefined);
  const options = { path: '/', maxAge: monthInSeconds, sameSite: 'Lax' } as const;
  setCookie(context, viewCookie, new URLSearchParams({ ...view }).toString(), options);
  if (chosen) setCookie(context, personCookie, chosen.key, options);
  return { origin, view, person: chosen ?? site.personOf(context) };
}
