import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/comments';
import type { IItem } from '@pnp/sp/items';
import { startSite, statusOf, type TestSite } from './site';

describe('comments and likes through PnPjs', () => {
  let site: TestSite;
  let item: IItem;

  beforeAll(async () => {
    site = await startSite();
    const { lists } = site.sp().web;
    await lists.add('Talk');
    const { Id } = await lists.getByTitle('Talk').items.add({ Title: 'Topic' });
    item = lists.getByTitle('Talk').items.getById(Id);
  });
  afterAll(() => site.close());

  const as = (person: string): IItem => site.sp(person).web.lists.getByTitle('Talk').items.getById(1);

  it('adds, reads, likes, answers and deletes comments', async () => {
    const first = await item.comments.add('First');
    await as('newhire').comments.add({ text: 'Second', mentions: [] });
    expect((await item.comments()).map((comment) => comment.text)).toEqual(['Second', 'First']);
    await as('admin1').comments.getById(first.id).like();
    expect(await item.comments.getById(first.id)()).toMatchObject({ likeCount: 1, isLikedByUser: false });
    const reply = await item.comments.getById(first.id).replies.add('Answer');
    expect([reply.text, reply.isReply]).toEqual(['Answer', true]);
    expect(await item.comments.getById(first.id)()).toMatchObject({
      replyCount: 1,
      author: { name: 'Lena Lindqvist' }
    });
    await as('admin1').comments.getById(first.id).unlike();
    expect(await statusOf(as('newhire').comments.getById(first.id).delete())).toBe(403);
    await item.comments.getById(first.id).delete();
    expect((await item.comments()).map((comment) => comment.text)).toEqual(['Second']);
    await item.comments.clear();
    expect(await item.comments()).toEqual([]);
  });

  it('counts likes and ratings of the item', async () => {
    await item.like();
    await as('admin1').like();
    expect((await item.getLikedBy()).map((user) => (user as unknown as { Title: string }).Title)).toEqual([
      'Lena Lindqvist',
      'Amir Haddad'
    ]);
    await item.unlike();
    expect(await item.getLikedByInformation()).toMatchObject({
      isLikedByUser: false,
      likeCount: '1',
      likedBy: [{ Title: 'Amir Haddad' }]
    });
    await item.rate(5);
    expect(await as('admin1').rate(2)).toBe(3.5);
    expect(await statusOf(item.rate(9 as never))).toBe(400);
  });

  const disable = (value: boolean): Promise<Response> =>
    site.fetch(`_api/web/lists/getByTitle('Talk')/items(1)/SetCommentsDisabled(${value})`, {
      method: 'POST',
      body: '{}'
    });

  it('refuses comments where they are turned off', async () => {
    await disable(true);
    expect(await statusOf(item.comments.add('no'))).toBe(500);
    await disable(false);
    await item.comments.add('yes');
  });
});
