import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/site-users/web';
import { startSite, statusOf, type TestSite } from './site';

describe('list templates and personal views through PnPjs', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it.each([
    [103, { URL: { Url: 'https://contoso.example/', Description: 'Home' } }],
    [104, { Body: '<p>News</p>', Expires: '2026-04-01T00:00:00Z' }],
    [105, { FirstName: 'Dana', Email: 'dana@contoso.example', JobTitle: 'Trainee' }],
    [106, { EventDate: '2026-04-01T08:00:00Z', EndDate: '2026-04-01T09:00:00Z', fAllDayEvent: true }],
    [
      107,
      { Status: 'In Progress', PercentComplete: 0.5, DueDate: '2026-04-01T12:00:00Z', PredecessorsId: [1] }
    ],
    [171, { Priority: '(1) High', AssignedToId: [6] }],
    [1100, { Status: 'Closed', Category: '(1) Category1' }]
  ])('a list of template %i takes the columns of its template', async (template, values) => {
    const { web } = site.sp();
    const { Id } = await web.lists.add(`Template ${template}`, '', template);
    const { items } = web.lists.getById(Id);
    await items.add({ Title: 'first' });
    const added = await items.add({ Title: 'second', ...values });
    expect(Object.keys(added)).toEqual(expect.arrayContaining(Object.keys(values)));
    expect((await items.filter(`Id eq ${added.Id}`)())[0]).toMatchObject({ Title: 'second' });
  });

  it('gives a new task its state and priority, and shows both in its view', async () => {
    const { web } = site.sp();
    await web.lists.add('Chores', '', 107);
    const chores = web.lists.getByTitle('Chores');
    expect(await chores.items.add({ Title: 'sweep' })).toMatchObject({
      Status: 'Not Started',
      Priority: '(2) Normal',
      PercentComplete: null
    });
    expect(await chores.defaultView.fields()).toMatchObject({
      Items: expect.arrayContaining(['LinkTitle', 'Status', 'Priority', 'DueDate'])
    });
  });

  it.each([
    [108, 501],
    [102, 501],
    [99999, 400]
  ])('refuses template %i with %i', async (template, status) => {
    expect(await statusOf(site.sp().web.lists.add(`x${template}`, '', template))).toBe(status);
  });

  it('shows a personal view to its owner alone', async () => {
    await site.sp().web.lists.add('Viewed');
    const { Id } = await site.sp('admin1').web.lists.getByTitle('Viewed').views.add('Mine', true);
    const viewsOf = (person: string) => site.sp(person).web.lists.getByTitle('Viewed').views;
    const titles = async (person: string): Promise<string[]> =>
      (await viewsOf(person)()).map(({ Title }) => Title);
    expect(await titles('admin1')).toEqual(['All Items', 'Mine']);
    expect(await titles('lead')).toEqual(['All Items']);
    expect((await viewsOf('admin1').getByTitle('Mine')()).PersonalView).toBe(true);
    expect(await statusOf(viewsOf('lead').getByTitle('Mine')())).toBe(404);
    expect(await statusOf(viewsOf('lead').getById(Id)())).toBe(404);
  });
});
