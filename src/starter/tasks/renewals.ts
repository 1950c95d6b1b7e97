import type { StarterTask } from '../../domain/starter/StarterTask';
import { count, tick, words, yesNo } from '../steps';

/** What stops working on a day that is known in advance. The team enters the day and the account. */
export const renewals: readonly StarterTask[] = [
  {
    key: 'renewal-apple-mdm-push',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'Apple MDM push certificate',
    title: 'Renew the Apple MDM push certificate',
    instructions:
      '<p>Without it Intune cannot reach a single iPhone, iPad or Mac. Renew it with the same Apple account that it was made with, and renew the existing one: a new certificate is a stranger to your devices, and every one of them would have to be enrolled again.</p><ol><li>In the Intune admin center, open the push certificate among the Apple enrolment settings. Write down its serial number and account, and download a fresh signing request.</li><li>Sign in to the Apple Push Certificates Portal with that same account. Find the certificate by its serial number and choose Renew in its row, not Create.</li><li>Upload the request, download the certificate, and upload it in Intune together with the account.</li><li>Check the new expiry in Intune, and synchronise one device of each kind.</li></ol><p>If nobody can sign in with the account any more, stop and ask Apple to give it back before the certificate runs out. Make it a shared mailbox, not the account of a person.</p>',
    platforms: ['iOS/iPadOS', 'macOS'],
    minutes: 30,
    evidence: ['File'],
    steps: [
      tick('Signed in with the same Apple account as before'),
      words('Serial number of the certificate that was renewed'),
      yesNo('A device answers after the renewal')
    ]
  },
  {
    key: 'renewal-apple-enrollment-program',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'Apple enrollment program token',
    title: 'Renew the Apple enrollment program token',
    instructions:
      '<p>It tells Intune which new Apple devices are yours. When it runs out, devices that people unpack no longer enrol by themselves; those that are enrolled go on working.</p><ol><li>Sign in to Apple Business or School Manager with the same account as last time, if it still exists and may manage devices.</li><li>Open the management server that stands for Intune and download a new token. Take care to choose the right server when there are several.</li><li>In Intune, open the token and renew it with that file and the account. Don’t delete the old one: the profiles hang on it.</li><li>Synchronise, and compare the number of devices with the one before.</li></ol><p>The token also dies early when the account leaves the organisation or its password changes. Renew it then, whatever the date says.</p>',
    platforms: ['iOS/iPadOS', 'macOS'],
    minutes: 30,
    evidence: ['Note'],
    steps: [
      tick('Same account and same server as before'),
      count('Devices after the synchronisation'),
      yesNo('The enrolment profiles are still assigned')
    ]
  },
  {
    key: 'renewal-apple-volume-purchase',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'Apple volume purchase token',
    title: 'Renew the Apple volume purchase token of each location',
    instructions:
      '<p>It lets Intune hand out the apps and books that were bought. When it runs out, licences can be neither given nor taken back. Each location has a token of its own: keep one of these tasks for each.</p><ol><li>Sign in to Apple Business or School Manager with the same account as before, and download the token of the same location.</li><li>In Intune, open the token among the connectors, and put the new file in its place. Don’t add it as a second one: two managers of the same licences take them from each other.</li><li>Synchronise, and check that licences are counted and one app installs.</li></ol><p>A changed password of the account makes the token useless before its date.</p>',
    platforms: ['iOS/iPadOS', 'macOS'],
    minutes: 20,
    evidence: ['Note'],
    steps: [
      words('Location'),
      tick('Existing token replaced, not added beside it'),
      yesNo('An app installs with a licence')
    ]
  },
  {
    key: 'renewal-certificate-connector',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'Certificate connector',
    title: 'Renew what the certificate connector lives on',
    instructions:
      '<p>The connector fetches certificates for Wi-Fi, VPN and sign-in. It fails in silence, and people notice weeks later, when theirs are not renewed. Enter the day on which the first of these ends:</p><ul><li>the certificates that the connector and its enrolment service use on the server</li><li>the password of the account that it runs under</li><li>the support of the installed version</li></ul><ol><li>On each server that runs a connector, note the version and the dates above.</li><li>Install the current version, renew the certificates, restart the services.</li><li>Have a test device fetch a certificate, and look for it at the certification authority.</li></ol>',
    minutes: 90,
    evidence: ['Note'],
    steps: [
      words('Version after the update'),
      count('Connectors that are up to date'),
      yesNo('A test device got a certificate')
    ]
  },
  {
    key: 'renewal-managed-google-play',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'Managed Google Play binding',
    title: 'Confirm the Managed Google Play binding, and who can sign in to it',
    instructions:
      '<p>The binding has no expiry of its own, but it is lost with the account that made it, and a new binding means that Android devices have to be enrolled again. Enter the day on which you want to be sure again, once a year for instance.</p><ol><li>Sign in to the managed Google Play console with the account that made the binding. Never disconnect in Intune to try something out.</li><li>See that at least two people of the team are owners there, and that nobody who has left still is.</li><li>Look at the last synchronisation in Intune, and approve and assign one app to a test group.</li></ol>',
    platforms: ['Android'],
    minutes: 20,
    evidence: ['Note'],
    steps: [
      yesNo('The account could sign in'),
      count('Owners of the organisation in Google Play'),
      yesNo('A test app arrived')
    ]
  },
  {
    key: 'renewal-app-secret',
    kind: 'Renewal',
    focusArea: 'Operations',
    renewalOf: 'App secret or certificate',
    title: 'Renew the secret of the app that scripts and reports sign in with',
    instructions:
      '<p>Keep one of these tasks for each app registration that your scripts, reports or partner products use. Where it is possible, use a certificate or a managed identity in place of a secret, and there is less to renew.</p><ol><li>Note which jobs use the app, and who has to be there when they are changed.</li><li>Add a second secret beside the old one, and store it in the vault. Nobody sends it by mail.</li><li>Change the jobs one by one, and see each of them run.</li><li>Look at the sign-ins: when nothing uses the old secret any more, delete it.</li></ol>',
    minutes: 45,
    evidence: ['Note'],
    steps: [words('Name of the app'), tick('Every job ran with the new secret'), tick('Old secret deleted')]
  }
];
