import type { StarterTask } from '../../domain/starter/StarterTask';
import { everyWorkday, weeklyOn } from '../schedules';
import { count, status, tick, words, yesNo } from '../steps';

/** What is looked at every day or every week. */
export const monitoring: readonly StarterTask[] = [
  {
    key: 'operations-failed-enrolments',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Look at failed enrolments, and help the people they stop',
    instructions:
      '<p>Open the enrolment failures since the last look. Sort them by reason: one reason with many people comes before many reasons with one.</p><ul><li>Device limit reached, wrong platform or no licence: put it right and tell the person to try again.</li><li>An error that nobody knows: write down the code, the platform and the time, and open a case.</li></ul>',
    schedule: everyWorkday,
    minutes: 10,
    steps: [
      count('Failed enrolments since the last look'),
      words('Most frequent reason'),
      status('Can people enrol?')
    ]
  },
  {
    key: 'operations-service-health',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Read the service health of Intune and what it depends on',
    instructions:
      '<p>Incidents and advisories for Intune, for Entra ID, and for the Apple and Google services that enrolment and apps rely on. For each one that touches your users: what they see, since when, and what the help desk should say.</p>',
    schedule: weeklyOn('FR'),
    minutes: 15,
    steps: [
      count('Open incidents and advisories that touch us'),
      yesNo('The help desk knows about them'),
      status('Service health')
    ]
  },
  {
    key: 'operations-connectors',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Check that connectors and tokens are alive',
    instructions:
      '<p>Look at the last contact and the last synchronisation of each connector, not only at its colour. One that is silent for a day is a problem even when nothing is red yet.</p>',
    schedule: weeklyOn('MO'),
    minutes: 15,
    steps: [
      status('Apple push certificate, enrolment and volume purchase tokens'),
      status('Managed Google Play'),
      status('Certificate connectors'),
      status('Threat defence and partner connectors'),
      tick('Expiry dates compared with the renewals here')
    ]
  },
  {
    key: 'operations-compliance',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Follow up on devices that fail compliance',
    instructions:
      '<p>Begin with the policy that most devices fail. A setting that suddenly fails everywhere is a change or an outage, not a hundred careless people. Then write to those who are in their grace period, before they lose access.</p>',
    schedule: weeklyOn('MO'),
    minutes: 30,
    steps: [
      count('Devices that are not compliant'),
      count('Devices in their grace period'),
      words('Policy that most devices fail'),
      status('Compliance')
    ]
  },
  {
    key: 'operations-app-installs',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Find out why apps fail to install',
    instructions:
      '<p>Take the required apps with the most failures. Compare one device on which it fails with one on which it works: version, free space, detection rule, who is signed in. Note the error code, so that the help desk finds it.</p>',
    schedule: weeklyOn('TU'),
    minutes: 30,
    steps: [
      count('Failed installations of required apps'),
      words('App with the most failures, and its error code'),
      status('App installation')
    ]
  },
  {
    key: 'operations-autopilot',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Check that new Windows devices get through Autopilot',
    instructions:
      '<p>Every registered device needs a deployment profile before somebody unpacks it. Look at the deployments of the week: where they stopped, and how long the good ones took.</p>',
    schedule: weeklyOn('TH'),
    minutes: 20,
    platforms: ['Windows'],
    steps: [
      count('Registered devices without a profile'),
      count('Deployments that failed this week'),
      words('Where they stopped'),
      status('Autopilot')
    ]
  },
  {
    key: 'operations-update-rings',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'See how far quality and feature updates have come',
    instructions:
      '<p>Look at each ring: does the pilot ring have the update, did anything break there, may the next ring go on? A ring that was paused stays paused until somebody remembers it, so look for those first.</p>',
    schedule: weeklyOn('WE'),
    minutes: 20,
    platforms: ['Windows'],
    steps: [
      count('Per cent of devices with the latest quality update'),
      count('Devices on a version that is out of support'),
      yesNo('A ring or an update is paused'),
      status('Updates')
    ]
  }
];
