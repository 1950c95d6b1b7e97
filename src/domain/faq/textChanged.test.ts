import { emptyEntry, type EntryDraft } from './entry';
import { textChanged } from './textChanged';

const draft: EntryDraft = {
  ...emptyEntry,
  title: 'Enrolment fails with 0x80180014',
  errorCodes: ['0x80180014'],
  platforms: ['Windows', 'macOS'],
  reply: '<p>Please restart.</p>',
  fix: '<ol><li>Look.</li></ol>'
};

describe('the text of an entry', () => {
  it.each<[string, Partial<EntryDraft>]>([
    ['the same draft', {}],
    ['choices in another order', { platforms: ['macOS', 'Windows'] }],
    [
      'HTML as SharePoint keeps it',
      { reply: '<div class="ExternalClass1"><p>Please&#160;restart.</p></div>' }
    ],
    ['the owner', { owner: { id: 7, name: 'Amir Haddad', email: '' } }],
    ['the interval of reviews', { reviewEvery: 12 }],
    ['links', { related: [4], notices: ['feed:1'] }],
    ['the kind', { kind: 'How to' }],
    ['spaces', { title: ' Enrolment fails  with 0x80180014 ' }]
  ])('is the same with %s', (_what, change) => {
    expect(textChanged(draft, { ...draft, ...change })).toBe(false);
  });

  it.each<[string, Partial<EntryDraft>]>([
    ['title', { title: 'Enrolment fails' }],
    ['category', { category: 'Apps' }],
    ['level', { level: 'User' }],
    ['error codes', { errorCodes: [] }],
    ['platforms', { platforms: ['Windows'] }],
    ['enrolment', { enrolment: ['Company Portal'] }],
    ['answer', { reply: null }],
    ['internal steps', { fix: '<ol><li>Look twice.</li></ol>' }],
    ['search words', { keywords: ['CP'] }]
  ])('is another with another %s', (_what, change) => {
    expect(textChanged(draft, { ...draft, ...change })).toBe(true);
  });
});
