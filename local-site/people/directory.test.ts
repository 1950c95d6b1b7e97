import { directory, findInDirectory, searchDirectory } from './directory';

describe('the directory', () => {
  it('gives every person one email and one login name', () => {
    expect(new Set(directory.map((person) => person.email)).size).toBe(directory.length);
    expect(new Set(directory.map((person) => person.loginName)).size).toBe(directory.length);
    expect(directory.every((person) => /^[a-z.]+@contoso\.example$/.test(person.email))).toBe(true);
  });

  it.each([
    ["Maeve O'Brien", 'maeve.obrien@contoso.example'],
    ['Nils Åberg', 'nils.aberg@contoso.example']
  ])('finds %s by email and login name', (name, email) => {
    expect(findInDirectory(email.toUpperCase())?.name).toBe(name);
    expect(findInDirectory(`i:0#.f|membership|${email}`)?.name).toBe(name);
  });

  it.each([
    ['le', ['Lena Lindqvist']],
    ['WEB', ['Jonas Weber']],
    ['elif d', ['Elif Demir']],
    ["o'b", ["Maeve O'Brien"]],
    ['kavya.iyer@', ['Kavya Iyer']],
    ['', []],
    ['zz', []]
  ])('search for "%s" answers %j', (text, names) => {
    expect(searchDirectory(text).map((person) => person.name)).toEqual(names);
  });
});
