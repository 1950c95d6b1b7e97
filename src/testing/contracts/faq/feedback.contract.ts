import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Days } from '../../../domain/dates/days';
import type { Entry } from '../../../domain/faq/entry';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { failure } from '../roles';
import {
  publishedEntry,
  type FaqRepositoriesUnderTest,
  type FaqSiteUnderTest,
  type MakeFaqSite
} from './faqSite';

const days = (first: string, last: string): Days => ({
  first: calendarDate(first),
  last: calendarDate(last)
});

/** What people say about answers, and what they look for in vain. */
export function describeFeedback(name: string, make: MakeFaqSite): void {
  describe(`${name}: votes`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;
    let entry: Entry;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      entry = await publishedEntry(member);
    });

    afterEach(() => site.close());

    const subject = (version: number = 1): { entry: number; version: number; title: string } => ({
      entry: entry.id,
      version,
      title: entry.title
    });
    const given = async (): Promise<readonly (readonly unknown[])[]> => {
      const votes = (await member.votes.ofEntries([entry.id])).get(entry.id) ?? [];
      return votes.map(({ person, version, helped, reason }) => [person.name, version, helped, reason]);
    };

    it('say who found what of which version', async () => {
      const person = await site.person('member');
      site.setNow('2026-05-05T08:30:00Z');
      const vote = await member.votes.vote(subject(), false, ' Too short. ');
      expect(vote).toMatchObject({
        entry: entry.id,
        version: 1,
        person,
        helped: false,
        reason: 'Too short.'
      });
      expect(vote.on.slice(0, 16)).toBe('2026-05-05T08:30');
      expect(await site.as('visitor').votes.ofEntries([entry.id, 4711])).toEqual(
        new Map([
          [entry.id, [vote]],
          [4711, []]
        ])
      );
    });

    it('count once a person and version, can be changed, and stay with their version', async () => {
      const { name: me } = await site.person('member');
      await member.votes.vote(subject(), false, 'Too short');
      await Promise.all([
        member.votes.vote(subject(), true, ''),
        site.as('member').votes.vote(subject(), true, '')
      ]);
      expect(await given()).toEqual([[me, 1, true, '']]);
      await member.votes.vote(subject(2), false, 'Wrong');
      expect(await given()).toEqual([
        [me, 1, true, ''],
        [me, 2, false, 'Wrong']
      ]);
    });

    it('of two people at once are two', async () => {
      await Promise.all([
        member.votes.vote(subject(), true, ''),
        site.as('otherMember').votes.vote(subject(), false, '')
      ]);
      expect(await given()).toHaveLength(2);
    });

    it('are found by the day on which they were given, or changed last', async () => {
      const other = site.as('otherMember');
      site.setNow('2026-05-31T12:00:00Z');
      await member.votes.vote(subject(), false, 'Wrong');
      const second = await other.votes.vote(subject(), false, 'Too long');
      expect(await member.votes.givenOn(days('2026-05-01', '2026-05-30'))).toEqual([]);
      expect(await member.votes.givenOn(days('2026-05-01', '2026-05-31'))).toHaveLength(2);
      site.setNow('2026-06-15T12:00:00Z');
      const changed = await member.votes.vote(subject(), true, '');
      expect(await member.votes.givenOn(days('2026-05-01', '2026-05-31'))).toEqual([second]);
      expect(await other.votes.givenOn(days('2026-06-01', '2026-06-30'))).toEqual([changed]);
    });

    it('that it did not help are those of this month and the eleven before, without the reasons', async () => {
      const other = site.as('otherMember');
      site.setNow('2026-04-30T12:00:00Z');
      await other.votes.vote(subject(), false, 'Of thirteen months ago');
      site.setNow('2026-06-15T12:00:00Z');
      const { reason: _, ...kept } = await member.votes.vote(subject(), false, 'Of eleven months ago');
      await other.votes.vote(subject(2), true, '');
      const unhelped = (today: string): ReturnType<typeof other.votes.unhelped> =>
        other.votes.unhelped(calendarDate(today));
      expect(await unhelped('2027-05-31')).toEqual([kept]);
      expect(await unhelped('2027-03-31')).toHaveLength(2);
      expect(await unhelped('2027-06-01')).toEqual([]);
      await member.votes.vote(subject(), true, '');
      expect(await unhelped('2027-05-31')).toEqual([]);
    });

    it('in the name of somebody else do not count', async () => {
      await site.forgeVote(entry, 'otherMember', await site.person('owner'));
      expect(await given()).toEqual([]);
      expect(await member.votes.givenOn(days('2026-05-01', '2026-05-31'))).toEqual([]);
    });
  });

  describe(`${name}: gaps`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    const only = async (): Promise<Gap> => {
      const [gap, ...others] = await member.gaps.open();
      if (!gap || others.length > 0) throw new Error(`There are ${others.length + 1} gaps.`);
      return gap;
    };

    it('count the same question, whoever asks it, and come with the most asked first', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      await member.gaps.count('Printer missing', 'foundNothing');
      await site.as('otherMember').gaps.count('missing PRINTER', 'foundNothing');
      site.setNow('2026-05-06T09:00:00Z');
      await member.gaps.count('printer missing', 'didNotHelp');
      await member.gaps.count(' ?! ', 'foundNothing');
      const gaps = await member.gaps.open();
      expect(
        gaps.map(({ text, foundNothing, didNotHelp, lastOn, state }) => [
          text,
          foundNothing,
          didNotHelp,
          lastOn,
          state
        ])
      ).toEqual([
        ['Printer missing', 2, 1, '2026-05-06', 'Open'],
        ['vpn profile', 1, 0, '2026-05-04', 'Open']
      ]);
    });

    it('lose no count when people ask at once', async () => {
      const roles = ['member', 'otherMember', 'owner', 'member', 'otherMember', 'owner'] as const;
      await Promise.all(roles.map((role) => site.as(role).gaps.count('vpn profile', 'foundNothing')));
      expect((await only()).foundNothing).toBe(6);
    });

    it('are claimed, answered and closed, while people go on asking', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      const seen = await only();
      await member.gaps.count('vpn profile', 'foundNothing');
      const claimed = await member.gaps.claim(seen);
      expect(claimed).toMatchObject({
        state: 'Claimed',
        claimedBy: await site.person('member'),
        foundNothing: 2
      });
      expect(await only()).toEqual(claimed);
      await member.gaps.count('vpn profile', 'didNotHelp');
      const closed = await member.gaps.close(claimed, 12);
      expect(closed).toMatchObject({ state: 'Closed', entry: 12, didNotHelp: 1 });
      expect(await member.gaps.open()).toEqual([]);
    });

    it('are claimed by one person', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      const seen = await only();
      await site.as('otherMember').gaps.claim(seen);
      await expect(member.gaps.claim(seen)).rejects.toEqual(failure('conflict'));
      await expect(member.gaps.dismiss(seen)).rejects.toEqual(failure('conflict'));
    });

    it('are given back by who claimed them, and can be claimed again', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      const claimed = await member.gaps.claim(await only());
      await member.gaps.count('vpn profile', 'foundNothing');
      const released = await member.gaps.release(claimed);
      expect(released).toMatchObject({ state: 'Open', claimedBy: null, foundNothing: 2 });
      expect(await only()).toEqual(released);
      await site.as('otherMember').gaps.claim(released);
      await expect(member.gaps.release(claimed)).rejects.toEqual(failure('conflict'));
    });

    it('are as they were before when what became of them is taken back', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      const before = await site.as('otherMember').gaps.claim(await only());
      const closed = await member.gaps.close(before, 12);
      await member.gaps.count('vpn profile', 'foundNothing');
      const restored = await member.gaps.restore(closed, before);
      expect(restored).toMatchObject({
        state: 'Claimed',
        claimedBy: await site.person('otherMember'),
        entry: null,
        foundNothing: 2
      });
      expect(await only()).toEqual(restored);
      const dismissed = await member.gaps.dismiss(restored);
      expect(await member.gaps.restore(dismissed, restored)).toMatchObject({ state: 'Claimed', entry: null });
      await expect(member.gaps.restore(dismissed, restored)).rejects.toEqual(failure('conflict'));
    });

    it('are found by the day on which somebody asked last, and on which they were closed', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      await member.gaps.count('printer', 'foundNothing');
      const gaps = await member.gaps.open();
      const vpn = gaps.find(({ text }) => text === 'vpn profile');
      if (!vpn) throw new Error('There is no gap.');
      site.setNow('2026-06-10T09:00:00Z');
      const [may, june] = [days('2026-05-01', '2026-05-31'), days('2026-06-01', '2026-06-30')];
      const closed = await member.gaps.close(vpn, 12);
      const texts = async (of: Days): Promise<readonly string[]> =>
        (await member.gaps.askedOn(of)).map(({ text }) => text).sort();
      expect([await texts(may), await texts(june)]).toEqual([['printer', 'vpn profile'], []]);
      expect(await member.gaps.closedOn(june)).toEqual([
        { gap: closed, askedOn: '2026-05-04', answeredOn: '2026-06-10' }
      ]);
      expect(await member.gaps.closedOn(may)).toEqual([]);
      site.setNow('2026-06-12T09:00:00Z');
      await member.gaps.count('vpn profile', 'foundNothing');
      expect([await texts(june), await member.gaps.closedOn(june)]).toEqual([['vpn profile'], []]);
    });

    it('are not closed any more when that is taken back', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      const before = await only();
      const closed = await member.gaps.close(before, 12);
      await member.gaps.restore(closed, before);
      expect(await member.gaps.closedOn(days('2026-05-01', '2026-05-31'))).toEqual([]);
    });

    it('are open again when the answer is not found on a later day, unless they were dismissed', async () => {
      await member.gaps.count('vpn profile', 'foundNothing');
      await member.gaps.count('pizza', 'foundNothing');
      const [vpn, pizza] = await member.gaps.open();
      if (!vpn || !pizza) throw new Error('There are no gaps.');
      await member.gaps.close(vpn, 12);
      await member.gaps.dismiss(pizza);
      await member.gaps.count('vpn profile', 'foundNothing');
      expect(await member.gaps.open()).toEqual([]);
      site.setNow('2026-05-05T09:00:00Z');
      await member.gaps.count('vpn profile', 'foundNothing');
      await member.gaps.count('pizza', 'foundNothing');
      expect(await only()).toMatchObject({ text: 'vpn profile', state: 'Open', entry: 12, foundNothing: 3 });
    });
  });
}
