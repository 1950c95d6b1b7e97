import { aPerson, aSourcedDraft } from '../../../testing/builders';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { lookUpPeople, withKnownPeople } from './lookUpPeople';

const site = (): MemorySite => new MemorySite();
const zoe = 'zoe.winter@contoso.example';

describe('the people of an import', () => {
  it('are those whom the site knows, without asking the directory', async () => {
    const people = new MemoryPeopleRepository(site());
    people.failNext('offline');
    const amir = aPerson();
    const { byEmail } = await lookUpPeople(people, [amir.email], [amir]);
    expect(byEmail.get(amir.email)).toEqual(amir);
  });

  it('are looked up in the directory, where a similar address is nobody', async () => {
    const people = new MemoryPeopleRepository(site());
    const { byEmail, newcomers } = await lookUpPeople(people, [zoe, 'zoe.winter@contoso'], []);
    expect([...byEmail.keys()]).toEqual([zoe]);
    expect([...newcomers.values()].map(({ name }) => name)).toEqual(['Zoe Winter']);
  });

  it('become known to the site only when the tasks are added', async () => {
    const memory = site();
    const people = new MemoryPeopleRepository(memory);
    const known = (): boolean => memory.people.some(({ email, known: isKnown }) => email === zoe && isKnown);
    const { byEmail, newcomers } = await lookUpPeople(people, [zoe], []);
    expect(known()).toBe(false);
    const drafts = [aSourcedDraft('csv:a', { owner: byEmail.get(zoe) ?? null, backup: aPerson() })];
    const [added] = await withKnownPeople(people, drafts, newcomers);
    expect(known()).toBe(true);
    expect(added?.draft.owner).toMatchObject({ id: 11, name: 'Zoe Winter' });
    expect(added?.draft.backup).toEqual(aPerson());
  });
});
