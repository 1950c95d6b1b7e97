/** A person who can work on the local site. The key is what the `person` cookie and `--as` carry. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  /** The SharePoint group of a new site that the person joins. */
  readonly role: 'owner' | 'member' | 'visitor';
}

const domain = 'contoso.example';

/** The people of the local site, by key. */
export const people: readonly Person[] = [
  person('lead', 'Lena Lindqvist', 'O&M Lead', 'owner'),
  person('admin1', 'Amir Haddad', 'Intune Administrator', 'member'),
  person('admin2', 'Brigitte Keller', 'Intune Administrator', 'member'),
  person('helpdesk', 'Chidi Okafor', 'Help Desk Agent', 'member'),
  person('newhire', 'Dana Novak', 'Trainee', 'visitor'),
  // Has just joined, with the rights of the team.
  person('joiner', 'Emre Yilmaz', 'Intune Administrator', 'member')
];

export const defaultPersonKey = 'lead';

export function findPerson(key: string | undefined): Person | undefined {
  return people.find((candidate) => candidate.key === key);
}

/** The claims login name that SharePoint Online gives a directory user. */
export function loginNameOf(email: string): string {
  return `i:0#.f|membership|${email.toLowerCase()}`;
}

function person(key: string, name: string, jobTitle: string, role: Person['role']): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}@${domain}`;
  return { key, name, email, jobTitle, department: 'Workplace Services', role };
}
