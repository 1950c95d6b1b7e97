import { lists } from '..';
import { describeLists } from '../../testing/describeLists';
import { assignmentsList, completionsList, ownTrainingList, trainingLists } from '.';

describeLists(trainingLists);

describe.each(Object.entries(trainingLists))('the list %s', (key, list) => {
  it('has an address that no other list has', () => {
    const others = Object.entries(lists).filter(([name]) => name !== key);
    expect(others.map(([, { urlName }]) => urlName)).not.toContain(list.urlName);
  });
});

it('shows nobody the record of others who may only read the site', () => {
  expect([assignmentsList.reading, completionsList.reading, ownTrainingList.reading]).toEqual([
    'team',
    'team',
    'own'
  ]);
  expect(ownTrainingList.editing).toBe('own');
});
