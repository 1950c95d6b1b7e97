const actions = ['Review', 'Check', 'Compare', 'Export', 'Clean up', 'Test', 'Document', 'Report on'];
const things = [
  'failed compliance policies',
  'devices that have stopped checking in',
  'app assignments with conflicts',
  'the update rings of the branch offices',
  'enrolment restrictions',
  'conditional access exclusions',
  'certificates of the VPN profile',
  'roles and their members',
  'kiosk devices in the warehouse',
  'the backlog of wipe requests',
  'security baselines'
];
const instructions = [
  '<p>Open the compliance report, sort by policy, and follow up on the ten with the most failures.</p>',
  '<ol><li>Filter by platform</li><li>Compare with last month</li><li>Write down what changed, and why</li></ol>',
  '<p>Ask the owner of each exclusion whether it is still needed. What nobody claims is removed after two weeks.</p>',
  '<p>Take five devices that somebody else chose, and look at them from end to end.</p>'
];
const results = ['Amber — Two more than last month.', 'Green', 'Green', 'Green', 'Red — Sync stands still.'];

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** Texts of a team's tasks: as different from each other as they are in life, so that they compress like them. */
export function titleOf(index: number): string {
  const site = `site ${String((index * 37) % 997).padStart(3, '0')}`;
  return `${pick(actions, index)} ${pick(things, index * 7)}, ${site} (${String(index).padStart(5, '0')})`;
}

export function instructionsOf(index: number): string {
  return pick(instructions, index * 5 + Math.floor(index / 11));
}

/** What was recorded for the two steps that each recurring task of the bench has. */
export function recordedOf(index: number): {
  readonly text: string;
  readonly result: 'Green' | 'Amber' | 'Red';
} {
  const status = pick(results, index);
  const [result = 'Green'] = status.split(' ');
  return {
    text: `Policies that fail = ${(index * 13) % 90}\nTrend = ${status}`,
    result: result as 'Green' | 'Amber' | 'Red'
  };
}
