import { lists, type ListDefinition } from '..';
import { describeLists } from '../../testing/describeLists';
import { overviewLists, planTopics, snapshotRowsList, snapshotsList } from '.';

describeLists(overviewLists);

describe.each(Object.entries(overviewLists))('the list %s', (key, list) => {
  it('has an address that no other list has', () => {
    const others = Object.entries(lists).filter(([name]) => name !== key);
    expect(others.map(([, { urlName }]) => urlName)).not.toContain(list.urlName);
  });
});

it('lets everybody read a closed report, and only the team what stands behind it', () => {
  const reading = [snapshotsList, snapshotRowsList].map((list: ListDefinition) => list.reading);
  expect(reading).toEqual([undefined, 'team']);
});

it('takes every topic of a note as a kind', () => {
  expect(overviewLists.operationsPlan.columns.kind.choices).toEqual(expect.arrayContaining([...planTopics]));
});
