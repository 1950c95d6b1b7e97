import type { Access } from '../domain/access/AccessRepository';
import type { Person, PersonCandidate } from '../domain/people/person';

export type MemoryRole = 'owner' | 'member' | 'visitor';

/** Somebody of the in-memory directory. `known`: the data site has met them. */
export interface MemoryPerson extends PersonCandidate, Person {
  readonly role: MemoryRole;
  known: boolean;
}

/** What a role may do, as in a new SharePoint team site. */
export const accessOf: Readonly<Record<MemoryRole, Access>> = {
  owner: { canAdd: true, canEdit: true, canDelete: true, canManageLists: true },
  member: { canAdd: true, canEdit: true, canDelete: true, canManageLists: true },
  visitor: { canAdd: false, canEdit: false, canDelete: false, canManageLists: false }
};

function person(
  id: number,
  name: string,
  jobTitle: string,
  role: MemoryRole,
  known: boolean = true
): MemoryPerson {
  const email = `${name.toLowerCase().replace(' ', '.')}@contoso.example`;
  return { id, name, email, jobTitle, role, known, loginName: `i:0#.f|membership|${email}` };
}

/** The people of a new in-memory site. Zoe Winter is in the directory and unknown to the site. */
export function memoryPeople(): MemoryPerson[] {
  return [
    person(6, 'Lena Lindqvist', 'O&M Lead', 'owner'),
    person(7, 'Amir Haddad', 'Intune Administrator', 'member'),
    person(8, 'Brigitte Keller', 'Intune Administrator', 'member'),
    person(9, 'Chidi Okafor', 'Help Desk Agent', 'member'),
    person(10, 'Dana Novak', 'Trainee', 'visitor'),
    person(11, 'Zoe Winter', 'Service Owner', 'visitor', false)
  ];
}
