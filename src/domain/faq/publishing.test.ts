import { anEntry } from '../../testing/faq/anEntry';
import { aPerson } from '../../testing/builders';
import {
  defaultFaqSettings,
  formatFaqSettings,
  mayPublish,
  parseFaqSettings,
  statusBeforeRetired
} from './publishing';

describe('publishing', () => {
  const entry = anEntry({ modifiedBy: aPerson({ id: 7 }) });

  it.each([
    ['everybody', false, 7, true],
    ['everybody else', true, 8, true],
    ['not to whoever changed the entry last', true, 7, false]
  ])('is open to %s', (_who, secondPairOfEyes, me, may) => {
    expect(mayPublish(entry, me, { secondPairOfEyes })).toBe(may);
  });
});

describe('an entry that is not retired any more', () => {
  it.each([
    ['Retired', 2, 'Published'],
    ['Retired', null, 'Draft'],
    ['Draft', null, 'Draft'],
    ['Published', 1, 'Published']
  ] as const)('of %s with published version %s is %s', (status, publishedVersion, before) => {
    expect(statusBeforeRetired({ status, publishedVersion })).toBe(before);
  });
});

describe('the settings of the FAQ as text', () => {
  it.each([true, false])('come back as they were written: %s', (secondPairOfEyes) => {
    const settings = { secondPairOfEyes };
    expect(parseFaqSettings(formatFaqSettings(settings))).toEqual(settings);
  });

  it('can be read by people', () => {
    expect(formatFaqSettings({ secondPairOfEyes: true })).toBe('Second pair of eyes: yes');
  });

  it.each(['second pair of EYES :Yes', 'x\r\nSecondPairOfEyes: on.', 'Second pair of eyes: TRUE'])(
    'are read however people type them: %s',
    (text) => expect(parseFaqSettings(text)).toEqual({ secondPairOfEyes: true })
  );

  it.each([null, '', 'yes', 'Second pair of eyes', 'Second pair of eyes: perhaps', 'Eyes: yes'])(
    'are the default where there is nothing to go by: %s',
    (text) => expect(parseFaqSettings(text)).toEqual(defaultFaqSettings)
  );
});
