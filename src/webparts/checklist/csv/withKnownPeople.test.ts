import { lookUpPeople } from '../../../domain/people/lookUpPeople';
import { aPerson, aSourcedDraft } from '../../../testing/builders';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { withKnownPeople } from './withKnownPeople';

const zoe = 'zoe.winter@contoso.example';

describe('the people of an import', () => {
  it('become known to the site only when the tasks are added', async () => {
    const memory = new MemorySite();
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
