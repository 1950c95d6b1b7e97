import type { RequestContext } from '../rest/context';
import { defineEntity, onRequest, property } from '../rest/define';
import type { EntityType } from '../rest/types';

/** A user or group as a person column shows it: a row of the User Information List. */
export interface PersonValue {
  readonly id: number;
  readonly title: string;
  readonly email: string;
  readonly loginName: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** What an expanded person column answers. */
export const PersonValueType: EntityType<PersonValue> = defineEntity<PersonValue>({
  name: 'SP.Data.UserInfoItem',
  metadataName: () => 'SP.ListData.UserInfoItems',
  editLink: (person) => `Web/GetUserById(${person.id})`,
  id: (person) => `user-${person.id}`,
  properties: [
    { name: 'Id', alias: 'ID', get: (person) => person.id },
    property('Title', (person) => person.title),
    property('Name', (person) => person.loginName),
    property('EMail', (person) => (person.email === '' ? null : person.email)),
    property('UserName', (person) => (person.email === '' ? null : person.email)),
    property('SipAddress', (person) => (person.email === '' ? null : person.email)),
    property('FirstName', (person) => person.title.split(' ')[0] ?? null),
    property('LastName', (person) => person.title.split(' ').slice(1).join(' ') || null),
    property('JobTitle', (person) => person.jobTitle || null),
    property('Department', (person) => person.department || null),
    property('MobilePhone', () => null),
    property('WorkPhone', () => null),
    property('Office', () => null),
    property('Picture', () => null),
    property('WebSite', () => null),
    onRequest('IsSiteAdmin', () => false),
    onRequest('Created', (_person, context) => context.web.created),
    onRequest('Modified', (_person, context) => context.web.created)
  ]
});

/** The user or group with the id, undefined when nobody has it. */
export function personValue(siteId: string, id: number, context: RequestContext): PersonValue | undefined {
  const user = context.store.users.byId(siteId, id);
  if (user) return user;
  const group = context.store.groups.ofSite(siteId).find((candidate) => candidate.id === id);
  if (group)
    return { id, title: group.title, email: '', loginName: group.title, jobTitle: '', department: '' };
  if (id !== systemAccountId) return undefined;
  return {
    id,
    title: 'System Account',
    email: '',
    loginName: 'SHAREPOINT\\system',
    jobTitle: '',
    department: ''
  };
}

export const systemAccountId = 1073741823;
