import type { SourceEntry } from './entries';
import { randomFrom } from './random';

const things = [
  'Company Portal',
  'work profile',
  'VPN profile',
  'Wi-Fi certificate',
  'compliance policy',
  'app protection policy',
  'enrolment profile',
  'line-of-business app',
  'update ring',
  'recovery key'
] as const;

const problems = [
  'cannot be installed',
  'stays on "pending"',
  'asks for a sign-in again and again',
  'is not shown to the user',
  'fails after the device was renamed',
  'disappeared after an update',
  'reports a conflict',
  'is removed every night'
] as const;

const devices = [
  ['Windows laptop', 'Windows'],
  ['shared iPad', 'iOS/iPadOS'],
  ['Mac', 'macOS'],
  ['Android phone', 'Android']
] as const;

const steps = [
  'Look at the device in the admin centre and compare the time of its last check-in.',
  'Remove the account from the settings of the device, restart, and add it again.',
  'Check that the group of the assignment holds the user and not only the device.',
  'Collect the logs while the problem shows, and note the time.',
  'Renew the certificate of the connector, then restart its service.',
  'Ask the user to connect to another network and to try again.'
] as const;

/** 320 entries that belong to nobody: each thing with each problem on each device, half of them with a code of their own. */
export function generatedEntries(): readonly SourceEntry[] {
  const random = randomFrom(2026);
  return things.flatMap((thing) =>
    problems.flatMap((problem) =>
      devices.map(([device, platform]) => {
        const code = `0x${(0x80180000 + random.below(0xffff)).toString(16)}`;
        const hasCode = random.below(2) === 0;
        return {
          question: `${thing} ${problem} on a ${device}${hasCode ? `: error ${code}` : ''}`,
          symptom: null,
          answer: [random.of(steps), random.of(steps), random.of(steps)].join('\n'),
          errorCodes: hasCode ? [code] : [],
          platforms: [platform]
        };
      })
    )
  );
}
