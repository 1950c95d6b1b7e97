import { lists, schemaVersion } from '.';

it('the version of all lists together is the sum of theirs', () => {
  const versions = Object.values(lists).map(({ version }) => version);
  expect(schemaVersion).toBe(versions.reduce((sum, version) => sum + version, 0));
});
