import { parsePermissions } from './permissions';

describe('parsePermissions', () => {
  it.each([
    ['full control', { High: '2147483647', Low: '4294967295' }, [true, true, true, true]],
    ['edit', { High: '432', Low: '1011030767' }, [true, true, true, true]],
    ['contribute', { High: '432', Low: '1011028719' }, [true, true, true, false]],
    ['read', { High: '176', Low: '138612833' }, [false, false, false, false]],
    ['nothing', {}, [false, false, false, false]]
  ])('reads the mask of the level "%s"', (_name, answer, expected) => {
    const may = parsePermissions(answer);
    expect([may('addListItems'), may('editListItems'), may('deleteListItems'), may('manageLists')]).toEqual(
      expected
    );
  });
});
