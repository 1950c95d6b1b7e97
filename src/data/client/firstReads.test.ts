import { announceFirstReads, firstReadsOf } from './firstReads';

const site = 'https://contoso.example/sites/intune';

describe('who is about to ask', () => {
  it('is known to every bundle on the page, however it writes the address', async () => {
    const withdraw = announceFirstReads(`${site}/`);
    const pending = firstReadsOf('https://contoso.example/Sites/Intune').pending();
    expect(pending).toBeDefined();
    withdraw();
    await pending;
    expect(firstReadsOf(site).pending()).toBeUndefined();
    jest.resetModules();
    const copy = jest.requireActual<typeof import('./firstReads')>('./firstReads');
    expect(copy.firstReadsOf(site)).toBe(firstReadsOf(site));
  });

  it('is waited for on their own site only', () => {
    const withdraw = announceFirstReads('https://contoso.example/sites/other');
    expect(firstReadsOf(site).pending()).toBeUndefined();
    withdraw();
  });

  it('is waited for until the last one has asked', () => {
    const [first, second] = [announceFirstReads(site), announceFirstReads(site)];
    first();
    first();
    expect(firstReadsOf(site).pending()).toBeDefined();
    second();
    expect(firstReadsOf(site).pending()).toBeUndefined();
  });
});
