import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Android devices of people and of the company. */
export const android: readonly StarterEntry[] = [
  {
    key: 'android-work-profile',
    kind: 'Error',
    category: 'Enrolment',
    title: 'An Android phone cannot create the work profile',
    errorCodes: [],
    platforms: ['Android'],
    enrolment: ['Personally owned work profile'],
    level: 'First line',
    reply:
      paragraphs('Please try this:') +
      steps(
        'Look in the settings of your phone for a work profile of another company, and remove it. There is room for one only.',
        'Install the waiting updates, make some space free, and restart the phone.',
        'Open Company Portal and begin again. Use the main user of the phone, not a guest.'
      ) +
      paragraphs('Your private apps, photos and messages stay yours: we see nothing of them.'),
    cause: points(
      'There is a work profile already, or the phone is managed as a company device.',
      'The phone has no Google services, or its maker does not offer work profiles.',
      'The enrolment restriction blocks work profiles, personal devices or this version of Android.'
    ),
    fix: steps(
      'Ask for model and version of Android, and whether other accounts of companies are on the phone.',
      'Check the enrolment restriction of the user: Android Enterprise (work profile), personally owned, allowed versions.',
      'Check under Devices > Enrollment > Android > Managed Google Play that the tenant is connected.',
      'Let the user update Google Play services and Company Portal in the Play Store, and restart.',
      'Let them try with mobile data: some networks block Google.'
    ),
    confirm: paragraphs('Apps with a briefcase are on the phone, and the device appears in Intune.'),
    collect: points(
      'Model and version of Android',
      'Wording of the message',
      'Company Portal: Menu > Help > Email support, with the incident ID'
    ),
    escalate: paragraphs(
      'To second line when the model supports work profiles and the restriction allows it. To the Intune admins when every model fails.'
    ),
    keywords: ['briefcase', 'BYOD', "can't add work profile", 'Android Enterprise', 'Samsung'],
    related: ['android-play-app-missing', 'enrolment-device-limit']
  },
  {
    key: 'android-play-app-missing',
    kind: 'How to',
    category: 'Apps',
    title: 'A work app is missing in the Play Store of an Android phone',
    errorCodes: [],
    platforms: ['Android'],
    enrolment: ['Personally owned work profile', 'Corporate-owned work profile', 'Fully managed'],
    level: 'First line',
    reply: paragraphs(
      'Work apps come from the Play Store with the briefcase, not from your private one. Please open that one and search for the app. If it is not there, tell us its name: we may have to release it first.'
    ),
    cause: points(
      'The user looks in the private Play Store.',
      'The app is not approved, not synced, or not assigned to a group of the user.',
      'The app is not offered for this model, version of Android or country.'
    ),
    fix: steps(
      'Let the user open the Play Store with the briefcase.',
      'Open the app in Intune and check the assignment: "Available for enrolled devices" for people who choose, "Required" for all.',
      'If it was approved a short while ago: Tenant administration > Connectors and tokens > Managed Google Play > Sync.',
      'Check that the user is in the group, and not in a group that is excluded.',
      'Let the user sync in Company Portal, then restart the Play Store with the briefcase.'
    ),
    confirm: paragraphs('The app shows in the work Play Store and installs.'),
    collect: points('App', 'Groups of the user', 'Model and version of Android'),
    escalate: paragraphs(
      'To the Intune admins when the assignment is right and the app does not appear within a day.'
    ),
    keywords: ['managed Google Play', 'Play Store', 'briefcase', 'app not found'],
    related: ['android-work-profile']
  },
  {
    key: 'app-protection-broker-missing',
    kind: 'Error',
    category: 'Apps',
    title: 'Outlook or Teams on a private phone asks for another app before it opens work data',
    errorCodes: ['AADSTS53009', 'AADSTS53002'],
    platforms: ['Android', 'iOS/iPadOS'],
    enrolment: ['App protection without enrolment'],
    level: 'User',
    reply:
      paragraphs('To protect work data on a private phone, the app needs a helper:') +
      points(
        'Android: install Company Portal from the Play Store. You need not sign in to it, and your phone is not managed.',
        'iPhone and iPad: install Microsoft Authenticator from the App Store.'
      ) +
      paragraphs('Then open the app again. Use Outlook for mail: the built-in mail app is not allowed.'),
    cause: paragraphs(
      'A rule asks for a protected app. Android keeps the protection in Company Portal, iOS registers the device through Authenticator. Without them, or in an app that cannot be protected, access is refused.'
    ),
    fix: steps(
      'Ask which app it is. AADSTS53002 names an app that the rule does not allow, AADSTS53009 one without protection.',
      'Let the user install the helper of their platform, update the app, and sign out and in again.',
      'Check under Apps > Protection that a policy for this app and platform is assigned to the user. People without a policy are refused.',
      'Check that the user has a licence with Intune.'
    ),
    confirm: paragraphs(
      'The app asks for its PIN or says that the organisation protects its data, and opens.'
    ),
    collect: points('App and version', 'Platform', 'Time of the attempt, for the sign-in log'),
    escalate: paragraphs('To the Intune admins when policy, licence and helper are there.'),
    keywords: [
      'MAM',
      'app protection policy',
      'approved app',
      'Company Portal required',
      'Authenticator',
      'broker',
      'native mail'
    ],
    related: ['access-device-not-compliant', 'access-blocked-by-rule']
  }
];
