import { emptyEntry, type Entry, type PublishedAnswer } from '../entry';
import { documentOfAnswer, documentOfEntry } from './document';

const person = { id: 6, name: 'Lena Lindqvist', email: 'lena@example.com' };

const entry = {
  ...emptyEntry,
  id: 12,
  title: 'VPN is down',
  errorCodes: ['809'],
  keywords: ['tunnel'],
  level: 'First line',
  status: 'Draft',
  reply: '<p>We <b>know</b>.</p><script>alert(1)</script>',
  fix: '<ol><li>Restart</li><li>Wait &amp; see</li></ol>',
  modifiedBy: person
} as unknown as Entry;

describe('what the index takes of an entry', () => {
  it('is its plain text with its internal steps', () => {
    expect(documentOfEntry(entry)).toEqual({
      id: 12,
      title: 'VPN is down',
      errorCodes: ['809'],
      keywords: ['tunnel'],
      sections: { reply: 'We know.', fix: 'Restart\nWait & see' },
      platforms: [],
      enrolment: [],
      category: 'Other',
      level: 'First line',
      status: 'Draft'
    });
  });

  it('is, of what users may read, the answer alone, under the id of the entry', () => {
    const answer = { ...entry, id: 99, entry: 12, version: 1 } as unknown as PublishedAnswer;
    expect(documentOfAnswer(answer)).toMatchObject({
      id: 12,
      sections: { reply: 'We know.' },
      level: null,
      status: 'Published'
    });
    expect(documentOfAnswer(answer).sections.fix).toBeUndefined();
  });
});
