import { platforms, type Platform } from '../../../src/lists';

const subjects = [
  'enrolment restrictions',
  'the compliance report',
  'app protection policies',
  'update rings',
  'certificate profiles',
  'the Company Portal',
  'device filters',
  'remote actions',
  'security baselines',
  'the settings catalog',
  'assignment failures'
];
const verbs = [
  'gets a new page',
  'changes its default',
  'can be exported',
  'is retired',
  'moves to another menu'
];
const reasons = [
  'Admins asked for it because the old way needed too many steps, and mistakes were found late.',
  'The earlier behaviour depended on an interface that its maker no longer supports.',
  'What people see on their devices stays the same; only the order in which settings arrive is another.',
  'Devices that check in rarely get the change with their next check-in, the others within eight hours.',
  'Roles that may read policies may read this as well; nothing has to be granted anew.'
];
const steps = [
  'Look at the assignments of your pilot group, and compare the report of the day before with that of the day after.',
  'Tell the help desk which words stand on the new page, because people will read them out on the phone.',
  'Check scripts that read this value: its name in the answer is another one from then on.',
  'If you do not want it yet, choose the old behaviour in the tenant settings before the day that is named above.'
];

/** Stands in one notice only. */
export const rareWord = 'quokka';

function pick<T>(words: readonly T[], index: number): T {
  const word = words[index % words.length];
  if (word === undefined) throw new RangeError('There is nothing to pick from.');
  return word;
}

export function noticeTitle(index: number): string {
  return `${pick(platforms, index)}: ${pick(subjects, index * 7)} ${pick(verbs, index * 3 + Math.floor(index / 11))} (${index})`;
}

/** Half of them concern Windows; every tenth names none. */
export function platformsOf(index: number): readonly Platform[] {
  if (index % 10 === 9) return [];
  return index % 2 === 0 ? ['Windows'] : [pick(platforms, index)];
}

/** Some paragraphs, as different from each other as they are in life, so that they compress like them. */
export function noticeBody(index: number, word: string): string {
  const figure = (index * 7919) % 9973;
  const paragraphs = [
    `From build ${figure} on, ${pick(subjects, index * 7)} ${pick(verbs, index * 3)}. ${pick(reasons, index * 5)} ${word}`,
    `Tenants in group ${index % 40} get it in the week after, all others within ${3 + (index % 9)} weeks. ${pick(reasons, index * 5 + 1)}`,
    `What you need to do: ${pick(steps, index * 3)} ${pick(steps, index * 3 + 1)}`
  ];
  return paragraphs.map((text) => `<p>${text.trim()}</p>`).join('');
}
