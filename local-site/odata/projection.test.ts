import { parseProjection } from './projection';

it('selects everything when nothing is asked', () => {
  expect(parseProjection(undefined, undefined).all).toBe(true);
});

it('keeps names as written under lower-case keys', () => {
  const projection = parseProjection('Title,ID', undefined);
  expect([projection.all, [...projection.selected]]).toEqual([
    false,
    [
      ['title', 'Title'],
      ['id', 'ID']
    ]
  ]);
});

it('nests select into expand over three levels', () => {
  const projection = parseProjection('ParentList/RootFolder/UniqueId,Id', 'ParentList,ParentList/RootFolder');
  const folder = projection.expanded.get('parentlist')?.expanded.get('rootfolder');
  expect(folder?.all).toBe(false);
  expect([...(folder?.selected.keys() ?? [])]).toEqual(['uniqueid']);
});

it('answers all default properties of an expanded link without a select of its own', () => {
  expect(parseProjection('Title,RootFolder', 'RootFolder').expanded.get('rootfolder')?.all).toBe(true);
});

it('star together with nested names keeps the defaults', () => {
  expect(parseProjection('*,Author/Title', 'Author').all).toBe(true);
});
