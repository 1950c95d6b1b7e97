import type { StarterTask } from '../../domain/starter/StarterTask';

/** What to have in place before day-to-day running begins. */
export const getStarted: readonly StarterTask[] = [
  {
    key: 'get-started-monitoring',
    kind: 'Get started',
    focusArea: 'Operations',
    title: 'Write down what is monitored, how often, and by whom',
    instructions:
      '<p>For each of these, name who looks, on which days, and where they note what they saw:</p><ul><li>tenant status and service health</li><li>devices that fail compliance or have stopped checking in</li><li>failed policy and app assignments</li><li>endpoint security status and warnings</li></ul>'
  },
  {
    key: 'get-started-alerts',
    kind: 'Get started',
    focusArea: 'Operations',
    title: 'Agree which alerts need a reaction, who reacts, and within what time',
    instructions:
      '<p>Start with the alerts that stop people from working: expired certificates and tokens, a connector that is down, a wave of non-compliant devices. For each one write the first three things to do and whom to call next.</p>'
  },
  {
    key: 'get-started-admins-aware',
    kind: 'Get started',
    focusArea: 'Awareness',
    title: 'Make sure every admin hears about feature changes',
    instructions:
      '<p>List the admins, and how each of them learns of changes in Intune and in the operating systems you manage. Not every Intune role can open the Message center: check that nobody is left out.</p>'
  },
  {
    key: 'get-started-help-desk-aware',
    kind: 'Get started',
    focusArea: 'Help desk',
    title: 'Agree how the help desk learns of changes, platform by platform',
    instructions:
      '<p>Decide who briefs the help desk, how many days before a change reaches users, and where the briefing stays so that the late shift finds it too. Cover every operating system you manage.</p>'
  }
];
