import { defaultAwarenessSettings, type AwarenessSettings } from '../../../domain/updates/awarenessSettings';
import { failure } from '../roles';
import type { MakeUpdateSite, UpdateSiteUnderTest } from './updateSite';

const agreed: AwarenessSettings = {
  roles: ['Admin', 'Help desk'],
  within: { normal: 10, high: 3, critical: 0 }
};

const other: AwarenessSettings = { roles: ['Lead'], within: { normal: 4, high: 4, critical: 4 } };

/** What the team has agreed on about awareness. */
export function describeAwarenessSettings(name: string, make: MakeUpdateSite): void {
  describe(`${name}: the settings of awareness`, () => {
    let site: UpdateSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
    });

    afterEach(() => site.close());

    const read = (): Promise<AwarenessSettings> => site.as('visitor').settings.awareness();

    it('are the defaults until somebody saves, and then hold for all', async () => {
      expect(await read()).toEqual(defaultAwarenessSettings);
      expect(await site.as('member').settings.save(agreed)).toEqual(agreed);
      expect(await read()).toEqual(agreed);
      expect(await site.as('owner').settings.save(other)).toEqual(other);
      expect(await read()).toEqual(other);
    });

    it.each(['the first time', 'later'])('fail for nobody when two people save at once, %s', async (time) => {
      const [member, otherMember] = [site.as('member').settings, site.as('otherMember').settings];
      if (time === 'later') await member.save({ ...agreed, roles: ['Trainer'] });
      expect(await Promise.all([member.save(agreed), otherMember.save(other)])).toEqual([agreed, other]);
      expect([agreed, other]).toContainEqual(await read());
    });

    it('are read as far as they make sense when somebody has typed into the list', async () => {
      await site.typeSettings('roles: lead, Astronaut\nWorking days, normal: 900\nworking days, HIGH: 7\nx');
      expect(await read()).toEqual({
        roles: ['Lead'],
        within: { ...defaultAwarenessSettings.within, high: 7 }
      });
      await site.as('member').settings.save(agreed);
      expect(await read()).toEqual(agreed);
    });

    it.each<readonly [string, AwarenessSettings]>([
      ['without a role', { ...agreed, roles: [] }],
      ['with half a day', { ...agreed, within: { ...agreed.within, high: 0.5 } }],
      ['with more days than anybody waits', { ...agreed, within: { ...agreed.within, normal: 31 } }]
    ])('are not saved %s', async (_what, settings) => {
      await expect(site.as('owner').settings.save(settings)).rejects.toEqual(failure('invalid'));
      expect(await read()).toEqual(defaultAwarenessSettings);
    });

    it('are not for people who may only read', async () => {
      await expect(site.as('visitor').settings.save(agreed)).rejects.toEqual(failure('forbidden'));
      await site.as('member').settings.save(agreed);
      await expect(site.as('visitor').settings.save(other)).rejects.toEqual(failure('forbidden'));
      expect(await read()).toEqual(agreed);
    });
  });
}
