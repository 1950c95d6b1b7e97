import { defaultFaqSettings, type FaqSettings } from '../../../domain/faq/publishing';
import { failure } from '../roles';
import type { FaqSiteUnderTest, MakeFaqSite } from './faqSite';

const agreed: FaqSettings = { secondPairOfEyes: true };
const other: FaqSettings = { secondPairOfEyes: false };

/** What the team has agreed on about the FAQ. */
export function describeFaqSettings(name: string, make: MakeFaqSite): void {
  describe(`${name}: the settings of the FAQ`, () => {
    let site: FaqSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
    });

    afterEach(() => site.close());

    const read = (): Promise<FaqSettings> => site.as('visitor').settings.faq();

    it('are the defaults until somebody saves, and then hold for all', async () => {
      expect(await read()).toEqual(defaultFaqSettings);
      expect(await site.as('member').settings.save(agreed)).toEqual(agreed);
      expect(await read()).toEqual(agreed);
      expect(await site.as('owner').settings.save(other)).toEqual(other);
      expect(await read()).toEqual(other);
    });

    it.each(['the first time', 'later'])('fail for nobody when two people save at once, %s', async (time) => {
      const [member, otherMember] = [site.as('member').settings, site.as('otherMember').settings];
      if (time === 'later') await member.save(agreed);
      expect(await Promise.all([member.save(agreed), otherMember.save(other)])).toEqual([agreed, other]);
      expect([agreed, other]).toContainEqual(await read());
    });

    it('are read as far as they make sense when somebody has typed into the list', async () => {
      await site.typeSettings('Colour: blue\nsecond pair of EYES : Yes');
      expect(await read()).toEqual(agreed);
      await site.as('member').settings.save(other);
      expect(await read()).toEqual(other);
    });

    it('are not for people who may only read', async () => {
      await expect(site.as('visitor').settings.save(agreed)).rejects.toEqual(failure('forbidden'));
      await site.as('member').settings.save(agreed);
      await expect(site.as('visitor').settings.save(other)).rejects.toEqual(failure('forbidden'));
      expect(await read()).toEqual(agreed);
    });
  });

  it(`${name}: the settings of the FAQ cannot be read before set-up`, async () => {
    const site = await make({ setUp: false });
    await expect(site.as('member').settings.faq()).rejects.toEqual(failure('notSetUp'));
    await site.close();
  });
}
