import type { Platform } from '../../lists';
import type { StarterSkill } from '../../domain/starter/StarterTraining';

function skill(
  key: string,
  title: string,
  wanted: number,
  summary: string,
  platforms: readonly Platform[] = []
): StarterSkill {
  return { key, title, summary, platforms, wanted };
}

/** Task areas of a team that runs Intune, and how many people should master each. */
export const skills: readonly StarterSkill[] = [
  skill(
    'autopilot',
    'Windows Autopilot',
    2,
    'Registers devices, builds deployment profiles and the Enrollment Status Page, and finds out why a set-up stops.',
    ['Windows']
  ),
  skill(
    'apps',
    'App packaging and deployment',
    2,
    'Packages apps with detection rules, assigns them in rings, and replaces old versions without surprises.'
  ),
  skill(
    'access',
    'Compliance and Conditional Access',
    2,
    'Writes compliance policies, knows what they do to sign-ins, and can tell why somebody was blocked.'
  ),
  skill(
    'configuration',
    'Configuration profiles',
    2,
    'Sets devices up with the settings catalog, uses filters, and resolves policies that contradict each other.'
  ),
  skill(
    'apple',
    'Apple enrolment',
    2,
    'Looks after the push certificate, Apple Business Manager and the ways in which iPhones, iPads and Macs are enrolled.',
    ['iOS/iPadOS', 'macOS']
  ),
  skill(
    'android',
    'Android Enterprise',
    2,
    'Chooses between work profile, fully managed and dedicated devices, and looks after Managed Google Play.',
    ['Android']
  ),
  skill(
    'updates',
    'Update rings',
    2,
    'Plans rings for quality and feature updates, watches them, and pauses or rolls back when something breaks.',
    ['Windows']
  ),
  skill(
    'security',
    'Endpoint security',
    2,
    'Looks after baselines, disk encryption, antivirus and local administrators, and works with the security team.'
  ),
  skill(
    'reporting',
    'Reporting and monitoring',
    2,
    'Reads the reports that matter, notices what is wrong before users do, and can show that things are in order.'
  ),
  skill(
    'automation',
    'Microsoft Graph and PowerShell',
    2,
    'Asks Microsoft Graph, writes scripts that do no harm when they run twice, and keeps their permissions small.'
  ),
  skill(
    'troubleshooting',
    'Help desk and troubleshooting',
    3,
    'Asks the right questions, reads the state of a device, solves what is known and hands the rest on with everything it takes.'
  ),
  skill(
    'communication',
    'Communication with users',
    2,
    'Tells people what changes, when, and what they have to do, in words that they understand, and listens to what comes back.'
  )
];
