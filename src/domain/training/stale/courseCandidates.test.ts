import { aCourse } from '../../../testing/training/trainingBuilders';
import { aNotice } from '../../../testing/updates/aNotice';
import { suggestEntries, type Candidates } from '../../updates/ripple/candidates';
import type { Course } from '../course';
import { courseCandidate, courseCandidateSteps } from './courseCandidates';

function prepared(...courses: readonly Course[]): Candidates<Course> {
  const steps = courseCandidateSteps(courses);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const titled = (id: number, title: string, changes: Partial<Course> = {}): Course =>
  aCourse({ id, title, material: null, platforms: [], ...changes });

const autopilot = titled(1, 'Enrol Windows devices with Autopilot', { platforms: ['Windows'] });
const others = [
  'Read the reports of the help desk',
  'App protection policies',
  'Enrol iPhones with a company account',
  'Conditional access in ten minutes',
  'Compliance policies from scratch'
].map((title, index) => titled(10 + index, title));

const notice = aNotice({
  title: 'Autopilot deployment profiles change',
  text: 'Profiles that were assigned before keep their names. Admins see a new column in the list of profiles. Reports stay.',
  platforms: ['Windows']
});

describe('a course that is compared with a notice', () => {
  it('is its title and what its material is called', () => {
    expect(courseCandidate(aCourse())).toEqual({
      target: { kind: 'course', id: 1 },
      title: 'Enrol Windows devices with Autopilot',
      text: 'Autopilot',
      platforms: ['Windows'],
      services: []
    });
  });
});

describe('courses that a notice may make out of date', () => {
  it('share one telling word of their title with it: there is no text to compare', () => {
    expect(suggestEntries(notice, prepared(autopilot, ...others))).toEqual([
      {
        entry: autopilot,
        namesNotice: false,
        because: { words: ['autopilot'], platforms: ['Windows'], services: [], otherPlatforms: false }
      }
    ]);
  });

  it('are less likely when they are about other platforms', () => {
    const elsewhere = titled(2, 'Autopilot for others', { platforms: ['macOS'] });
    const found = suggestEntries(notice, prepared(elsewhere, autopilot, ...others));
    expect(found.map(({ entry }) => entry.id)[0]).toBe(1);
  });

  it('are those first that name the notice', () => {
    const naming = { ...titled(3, 'Printers'), notices: [notice.key] };
    expect(suggestEntries(notice, prepared(autopilot, naming, ...others))).toMatchObject([
      { entry: { id: 3 }, because: null, namesNotice: true },
      { entry: { id: 1 }, namesNotice: false }
    ]);
  });

  it('are in use: nobody learns from the others', () => {
    const draft = { ...autopilot, status: 'Draft' } as const;
    const retired = { ...autopilot, id: 2, status: 'Retired', notices: [notice.key] } as const;
    expect(suggestEntries(notice, prepared(draft, retired, ...others))).toEqual([]);
  });
});
