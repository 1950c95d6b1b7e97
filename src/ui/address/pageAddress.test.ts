import { createPageAddress } from './pageAddress';

const one = createPageAddress(window, '0F3A9C1E-7b52-4f0e-9d42-6a3e5c1b8d70');
const two = createPageAddress(window, '77777777-7b52-4f0e-9d42-6a3e5c1b8d70');

function goTo(search: string): void {
  window.history.replaceState({ page: 'theirs' }, '', `/sites/om/SitePages/Tasks.aspx${search}`);
}

describe("the page's address", () => {
  it('holds one parameter for each checklist, and keeps all else', () => {
    goTo('?Mode=Read#section');
    const entries = window.history.length;
    one.write('view:week');
    two.write('view:month');
    expect(window.location.href).toMatch(
      /Tasks\.aspx\?Mode=Read&om-0f3a9c1e=view:week&om-77777777=view:month#section$/
    );
    expect([one.read(), two.read()]).toEqual(['view:week', 'view:month']);
    one.write(null);
    expect(window.location.search).toBe('?Mode=Read&om-77777777=view:month');
    expect(window.history.length).toBe(entries);
    expect(window.history.state).toEqual({ page: 'theirs' });
  });

  it('can be written by hand without an instance, until the checklist writes its own', () => {
    goTo('?om=view:today');
    expect([one.read(), two.read()]).toEqual(['view:today', 'view:today']);
    one.write('view:week');
    expect([one.read(), two.read()]).toEqual(['view:week', 'view:today']);
  });

  it('makes links that others can open', () => {
    goTo('?a=1');
    expect(one.linkTo('view:week')).toBe(
      'http://localhost/sites/om/SitePages/Tasks.aspx?a=1&om-0f3a9c1e=view:week'
    );
  });

  it('tells when the browser goes back, until nobody listens', () => {
    const listener = jest.fn();
    const stop = one.subscribe(listener);
    window.dispatchEvent(new PopStateEvent('popstate'));
    stop();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
