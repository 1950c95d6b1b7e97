import type { StarterTask } from '../../domain/starter/StarterTask';

/** Two difficulties that most teams meet, with what helps. */
export const challenges: readonly StarterTask[] = [
  {
    key: 'challenge-console-experience',
    kind: 'Challenge',
    focusArea: 'Training',
    title: 'Admins monitor regularly, but are not at home in the admin center yet',
    instructions:
      '<p>Plan real training time, with tasks to do and not only slides: change a policy for a test group, publish an app, follow a failed enrolment from the report to its cause. Whoever has done it themselves reacts calmly when it matters.</p>'
  },
  {
    key: 'challenge-enrolment-and-apps',
    kind: 'Challenge',
    focusArea: 'Help desk',
    title: 'Users get stuck while enrolling a device or installing an app',
    instructions:
      '<p>Give the help desk an answer for each of the ten most frequent problems: what the user sees, the cause, the fix step by step, how to tell that it worked, and when to pass the call on.</p>'
  }
];
