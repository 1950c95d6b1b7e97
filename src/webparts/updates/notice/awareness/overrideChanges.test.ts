import { noOverrides } from '../../../../domain/updates/required';
import { aPerson } from '../../../../testing/builders';
import { asking, askingAgain, excusing, notAsking } from './overrideChanges';

const amir = aPerson();
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

describe('who is asked for one notice', () => {
  it('is somebody who was added, once', () => {
    const once = asking(chidi)(noOverrides);
    expect(once).toEqual({ added: [chidi], excused: [] });
    expect(asking({ ...chidi, name: 'Chidi' })(once).added).toEqual([{ ...chidi, name: 'Chidi' }]);
    expect(notAsking(chidi)(once)).toEqual(noOverrides);
  });

  it('is not somebody who was excused, until they are asked again', () => {
    const excused = excusing(amir, 'On leave')(noOverrides);
    expect(excused).toEqual({ added: [], excused: [{ person: amir, reason: 'On leave' }] });
    expect(excusing(amir, 'Has left')(excused).excused).toEqual([{ person: amir, reason: 'Has left' }]);
    expect(askingAgain(amir)(excused)).toEqual(noOverrides);
    expect(asking(amir)(excused)).toEqual({ added: [amir], excused: [] });
  });

  it('stays as it is for everybody else', () => {
    const before = { added: [amir], excused: [{ person: chidi, reason: 'On leave' }] };
    expect(notAsking(chidi)(before)).toEqual(before);
    expect(askingAgain(amir)(before)).toEqual(before);
  });
});
