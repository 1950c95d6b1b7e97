import { createDraftKeeper, type DraftKeeper } from './draftKeeper';

const monday = new Date('2026-05-04T09:00:00Z');

function keeperAt(now: Date = monday, scope = 'faq https://contoso/sites/intune'): DraftKeeper {
  return createDraftKeeper({ storage: () => window.localStorage, scope, now: () => now });
}

function later(days: number): Date {
  return new Date(monday.getTime() + days * 86_400_000);
}

describe('the keeper of drafts', () => {
  beforeEach(() => window.localStorage.clear());

  it('gives back what was kept, with when', () => {
    expect(keeperAt().keep('6 new', { title: 'VPN' })).toBe(true);
    expect(keeperAt(later(2)).read('6 new')).toEqual({
      keptOn: '2026-05-04T09:00:00.000Z',
      content: { title: 'VPN' }
    });
  });

  it('keeps each key and each site apart', () => {
    keeperAt().keep('6 new', 'mine');
    expect(keeperAt().read('7 new')).toBeUndefined();
    expect(keeperAt(monday, 'faq https://contoso/sites/other').read('6 new')).toBeUndefined();
  });

  it('forgets what was saved or thrown away', () => {
    keeperAt().keep('6 new', 'mine');
    keeperAt().forget('6 new');
    expect(keeperAt().read('6 new')).toBeUndefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('clears away after 30 days, whichever draft is asked for, and nothing of others', () => {
    window.localStorage.setItem('somebody else', 'theirs');
    keeperAt().keep('6 new', 'old');
    expect(keeperAt(later(30)).read('6 new')).toBeDefined();
    expect(keeperAt(later(31)).read('6 12')).toBeUndefined();
    expect(Object.keys(window.localStorage)).toEqual(['somebody else']);
  });

  it.each([
    ['broken text', '{"format":1,'],
    ['another version', '{"format":0,"keptOn":"2026-05-04T09:00:00Z","content":1}'],
    ['no date', '{"format":1,"keptOn":"yesterday","content":1}'],
    ['something else', 'null']
  ])('reads %s as nothing', (_what, text) => {
    window.localStorage.setItem('faq https://contoso/sites/intune 6 new', text);
    expect(keeperAt().read('6 new')).toBeUndefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('says when nothing can be kept, and goes on', () => {
    const forbidden = createDraftKeeper({
      storage: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
      scope: 'faq',
      now: () => monday
    });
    expect(forbidden.keep('6 new', 'mine')).toBe(false);
    expect(forbidden.read('6 new')).toBeUndefined();
    expect(() => forbidden.forget('6 new')).not.toThrow();
  });
});
