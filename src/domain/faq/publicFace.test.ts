import { calendarDate } from '../dates/calendarDate';
import { emptyEntry, type EntryDraft } from './entry';
import { publicFaceOf } from './publicFace';

const internal = 'INTERNAL';
const draft: EntryDraft = {
  ...emptyEntry,
  title: 'Enrolment fails',
  reply: '<p>Please restart.</p>',
  cause: internal,
  fix: internal,
  confirm: internal,
  collect: internal,
  escalate: internal,
  notices: [internal],
  owner: { id: 7, name: internal, email: internal }
};
const entry = { id: 12, verifiedOn: calendarDate('2026-05-04') };

describe('the public face of an entry', () => {
  it('says what users may be told, of which version and verified when', () => {
    expect(publicFaceOf(draft, entry, 3)).toEqual({
      entry: 12,
      title: 'Enrolment fails',
      category: 'Other',
      errorCodes: [],
      platforms: [],
      enrolment: [],
      reply: '<p>Please restart.</p>',
      keywords: [],
      version: 3,
      verifiedOn: '2026-05-04'
    });
  });

  it('holds nothing internal', () => {
    expect(JSON.stringify(publicFaceOf(draft, entry, 3))).not.toContain(internal);
  });

  it.each([null, '', '<p><br></p>'])('is none when the answer is %j', (reply) => {
    expect(publicFaceOf({ ...draft, reply }, entry, 3)).toBeNull();
  });
});
