import { anEntry } from '../../../testing/faq/anEntry';
import { aNotice } from '../../../testing/updates/aNotice';
import { suggestEntries, type Candidates } from '../../updates/ripple/candidates';
import type { Entry } from '../entry';
import { doubtCandidate, entryCandidateSteps } from './doubtCandidates';

function prepared(...entries: readonly Entry[]): Candidates<Entry> {
  const steps = entryCandidateSteps(entries);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const workProfile = anEntry({
  id: 1,
  title: 'Work profile cannot be made',
  platforms: ['Android'],
  reply: '<p>Remove the old work profile.</p>',
  cause: null,
  fix: '<ol><li>Open <b>Company Portal</b></li><li>Enrol again</li></ol>',
  keywords: ['Microsoft Intune'],
  errorCodes: ['0x8018000a']
});
const printers = anEntry({
  id: 2,
  title: 'Printer is missing',
  reply: '<p>Add the printer.</p>',
  cause: null,
  fix: null,
  keywords: [],
  errorCodes: []
});
const notice = aNotice({
  title: 'Work profile gets new steps',
  text: 'Enrol again in Company Portal to get the work profile.'
});

describe('an entry that is compared with a notice', () => {
  it('is all its words without markup; a keyword may name a service', () => {
    expect(doubtCandidate(workProfile)).toEqual({
      target: { kind: 'faq', id: 1 },
      title: 'Work profile cannot be made',
      text: 'Remove the old work profile.\nOpen Company Portal\nEnrol again\nMicrosoft Intune\n0x8018000a',
      platforms: ['Android'],
      services: ['Microsoft Intune']
    });
  });
});

describe('entries that a notice may make doubtful', () => {
  it('share its words, each with the reasons', () => {
    const [first, ...others] = suggestEntries(notice, prepared(workProfile, printers));
    expect(first).toMatchObject({
      entry: workProfile,
      namesNotice: false,
      because: { platforms: ['Android'], services: ['Microsoft Intune'] }
    });
    expect(first?.because?.words).toContain('work profile');
    expect(others).toEqual([]);
  });

  it('are those first that name the notice, however few words they share', () => {
    const naming = { ...printers, notices: [notice.key] };
    expect(suggestEntries(notice, prepared(workProfile, naming))).toMatchObject([
      { entry: { id: 2 }, because: null, namesNotice: true },
      { entry: { id: 1 }, namesNotice: false }
    ]);
    const both = { ...workProfile, notices: [notice.key] };
    expect(suggestEntries(notice, prepared(both, printers))).toMatchObject([
      { entry: { id: 1 }, because: { platforms: ['Android'] }, namesNotice: true }
    ]);
  });

  it('are published: nobody reads the others', () => {
    const draft = { ...workProfile, status: 'Draft' as const };
    const retired = { ...workProfile, id: 3, status: 'Retired' as const, notices: [notice.key] };
    expect(suggestEntries(notice, prepared(draft, retired))).toEqual([]);
  });
});
