import { emptyEntry } from './entry';
import { tidyDraft } from './entryDraft';

describe('a draft as it is kept', () => {
  it('has no spaces around, no empty lines, no doubles and no HTML that shows nothing', () => {
    const draft = {
      ...emptyEntry,
      title: ' Enrolment fails ',
      errorCodes: ['0x80180014 ', '', '0x80180014', '0x1; 0x2'],
      keywords: ['CP\nPortal'],
      related: [3, 3, 1],
      reply: '<p><br></p>',
      fix: '<p>Look.</p>'
    };
    expect(tidyDraft(draft)).toEqual({
      ...emptyEntry,
      title: 'Enrolment fails',
      errorCodes: ['0x80180014', '0x1', '0x2'],
      keywords: ['CP', 'Portal'],
      related: [3, 1],
      fix: '<p>Look.</p>'
    });
  });

  it('does not take over what only the suite writes', () => {
    expect(tidyDraft({ ...emptyEntry, ...{ id: 4, status: 'Published' } })).toEqual(emptyEntry);
  });
});
