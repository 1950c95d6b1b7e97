import { loginNameOf, people } from '../people';

/** A person of the organisation's directory; most of them are not (yet) users of the site. */
export interface DirectoryPerson {
  readonly name: string;
  readonly email: string;
  readonly loginName: string;
  readonly jobTitle: string;
  readonly department: string;
}

const further: readonly (readonly [name: string, jobTitle: string, department: string])[] = [
  ['Elif Demir', 'Endpoint Engineer', 'Workplace Services'],
  ['Farid Rahimi', 'Security Analyst', 'Information Security'],
  ['Grace Mbeki', 'Change Manager', 'IT Service Management'],
  ['Hugo Laurent', 'Communications Specialist', 'Corporate Communications'],
  ['Ines Ortega', 'Learning Designer', 'People Development'],
  ['Jonas Weber', 'Help Desk Agent', 'Workplace Services'],
  ['Kavya Iyer', 'Help Desk Lead', 'Workplace Services'],
  ['Liam Murphy', 'Chief Information Officer', 'Information Technology'],
  ["Maeve O'Brien", 'Compliance Officer', 'Legal'],
  ['Nils Åberg', 'Mobile Device Administrator', 'Workplace Services']
];

/** Everybody of contoso, those who use the site first. */
export const directory: readonly DirectoryPerson[] = [
  ...people.map(({ name, email, jobTitle, department }) => entry(name, email, jobTitle, department)),
  ...further.map(([name, jobTitle, department]) => entry(name, emailOf(name), jobTitle, department))
];

/** Finds one person by claims login name, user principal name or email, in any case. */
export function findInDirectory(key: string): DirectoryPerson | undefined {
  const wanted = key.trim().toLowerCase();
  return directory.find((person) => person.loginName === wanted || person.email === wanted);
}

/** People whose name (any part of it), email or login name begins with the text, in directory order. */
export function searchDirectory(text: string): readonly DirectoryPerson[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return directory.filter(
    (person) =>
      person.email.startsWith(wanted) ||
      person.loginName === wanted ||
      person.name.toLowerCase().startsWith(wanted) ||
      person.name
        .toLowerCase()
        .split(' ')
        .some((part) => part.startsWith(wanted))
  );
}

function entry(name: string, email: string, jobTitle: string, department: string): DirectoryPerson {
  return { name, email: email.toLowerCase(), loginName: loginNameOf(email), jobTitle, department };
}

function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '');
  const domain = people[0]?.email.split('@')[1] ?? '';
  return `${plain.toLowerCase().replace(/ +/g, '.')}@${domain}`;
}
