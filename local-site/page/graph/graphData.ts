import type { Person } from '../../people';
import { deviceResource } from './devices';
import { messagePage, type PageQuery } from './messagePage';
import { messagesAt } from './messages';

export interface GraphRequest extends PageQuery {
  /** Below the version. */
  readonly path: string;
  /** Who asks. */
  readonly person: Person;
  readonly now: Date;
}

/** What the local Graph answers; `undefined` when it has no such resource. Throws `QueryError`. */
export function graphResource({ path, person, now, ...query }: GraphRequest): unknown {
  if (path === '/me') return me(person);
  if (path === '/admin/serviceAnnouncement/messages') return messagePage(messagesAt(now), query);
  return deviceResource(path);
}

function me(person: Person): unknown {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
    id: '00000000-0000-4000-8000-000000000001',
    displayName: person.name,
    mail: person.email,
    userPrincipalName: person.email,
    jobTitle: person.jobTitle,
    preferredLanguage: 'en-US'
  };
}
