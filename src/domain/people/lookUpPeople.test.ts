import { aPerson } from '../../testing/builders';
import { MemoryPeopleRepository } from '../../testing/MemoryPeopleRepository';
import { MemorySite } from '../../testing/MemorySite';
import { lookUpPeople } from './lookUpPeople';

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
});
