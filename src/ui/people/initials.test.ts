import { initialsOf } from './initials';

it.each([
  ['Adele Vance', 'AV'],
  ['Grady Archie (Contoso)', 'GA'],
  ['Maria del Carmen Ortiz', 'MO'],
  ['سارة', 'س'],
  ['', '']
])('%s has the initials %s', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});
