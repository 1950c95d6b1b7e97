import type { StarterSkill } from '../../../src/domain/starter/StarterTraining';
import type { DemoLink } from '../model';
import type { DemoOwnCourse } from './model';

function page(name: string, description: string): DemoLink {
  return { url: `https://learning.contoso.example/${name}`, description };
}

/** Task areas that only this team has. */
export const ownSkills: readonly StarterSkill[] = [
  {
    key: 'own-lost-devices',
    title: 'Lost and stolen devices',
    summary: 'Lock, find, wipe: in this order, with whom to talk before, and what to write down.',
    platforms: [],
    wanted: 2
  },
  {
    key: 'own-scanners',
    title: 'Scanners of the warehouse',
    summary: 'The scanners and their home screen: enrol one, update all of them in one night.',
    platforms: ['Android'],
    wanted: 2
  },
  {
    key: 'own-chromebooks',
    title: 'Chromebooks of the training rooms',
    summary: 'Twelve Chromebooks that guests share: sign-in, reset, spare parts.',
    platforms: ['ChromeOS'],
    wanted: 2
  }
];

const everybody = ['Admins', 'Help desk', 'End users', 'New hires'] as const;

const usual = { platforms: [], skills: [], dueDays: 10, reviewEvery: 6, questions: [] } as const;

/** What the team wrote itself. */
export const ownCourses: readonly DemoOwnCourse[] = [
  {
    ...usual,
    key: 'own-refresher',
    title: 'Company data on phones and computers: yearly refresher',
    material: page('data-refresher', 'Film and quiz, 20 minutes'),
    summary:
      '<p>What belongs on a phone, what does not, and whom to call when it went wrong all the same.</p>',
    audiences: everybody,
    minutes: 20,
    obligation: 'Mandatory',
    proof: 'Self-declared',
    together: { everyMonths: 12, dueInDays: 12 },
    questions: [
      {
        text: 'You left your phone in a taxi. What comes first?',
        answers: [
          { text: 'Call the help desk', isRight: true },
          { text: 'Wait until tomorrow, it may turn up', isRight: false },
          { text: 'Buy another one', isRight: false }
        ]
      },
      {
        text: 'Where may customer lists be kept?',
        answers: [
          { text: 'In the work profile, in OneDrive', isRight: true },
          { text: 'In a private notes app', isRight: false },
          { text: 'On a computer that the company manages', isRight: true }
        ]
      }
    ]
  },
  {
    ...usual,
    key: 'own-false-messages',
    title: 'False messages that ask for your password',
    material: page('false-messages', 'Twelve examples'),
    summary: '<p>How to see that a text message is not from us, and how to report it with two taps.</p>',
    audiences: everybody,
    minutes: 15,
    obligation: 'Mandatory',
    proof: 'Self-declared',
    questions: [
      {
        text: 'Who asks for your password by text message?',
        answers: [
          { text: 'The help desk', isRight: false },
          { text: 'Nobody of the company', isRight: true }
        ]
      }
    ]
  },
  {
    ...usual,
    key: 'own-update-rings',
    title: 'Our update rings, and who is in which',
    material: page('update-rings', 'Page of the team'),
    summary: '<p>Four rings, days of grace, and what to do when a ring has to be paused.</p>',
    audiences: ['Admins'],
    platforms: ['Windows'],
    minutes: 40,
    obligation: 'Mandatory',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-device-certificate',
    title: 'Certificate: administrator of mobile devices',
    material: page('device-administrator', 'Exam of the training centre'),
    summary: '<p>An exam outside of the company. The certificate counts for a year.</p>',
    audiences: ['Admins'],
    minutes: 480,
    obligation: 'Mandatory',
    proof: 'Certificate',
    eachMonths: 12,
    reviewEvery: 3
  },
  {
    ...usual,
    key: 'own-lost-phone',
    title: 'A phone is lost: the first hour',
    material: page('lost-phone', 'Exercise for two'),
    summary:
      '<p>Played through once with somebody who has done it: calls, lock, wipe, and the report afterwards.</p>',
    audiences: ['Admins', 'Help desk'],
    skills: ['own-lost-devices'],
    minutes: 60,
    obligation: 'Mandatory',
    proof: 'Mentor confirmed'
  },
  {
    ...usual,
    key: 'own-work-profile-desk',
    title: 'Enrol an Android phone at the desk',
    material: page('work-profile-desk', 'Pictures, step by step'),
    summary: '<p>The work profile as people see it, with the three places where they get stuck.</p>',
    audiences: ['Help desk', 'Admins'],
    platforms: ['Android'],
    minutes: 30,
    obligation: 'Mandatory',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-scanners',
    title: 'Scanners of the warehouse: a night of updates',
    material: page('scanner-night', 'Checklist and floor plan'),
    summary: '<p>Who lets you in, which scanners first, and how to see in the morning that all are back.</p>',
    audiences: ['Admins'],
    platforms: ['Android'],
    skills: ['own-scanners'],
    minutes: 90,
    obligation: 'Recommended',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-chromebooks',
    title: 'Chromebooks of the training rooms',
    material: page('chromebooks', 'Page of the team'),
    summary: '<p>Reset between two groups, and what to do when the sign-in page does not come.</p>',
    audiences: ['Admins', 'Help desk'],
    platforms: ['ChromeOS'],
    skills: ['own-chromebooks'],
    minutes: 30,
    obligation: 'Recommended',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-remote-sessions',
    title: 'Remote sessions: what people have to hear first',
    material: page('remote-sessions', 'Film, 12 minutes'),
    summary: '<p>Ask, say what you see, say when you are gone: three sentences before each session.</p>',
    audiences: ['Help desk'],
    minutes: 15,
    obligation: 'Recommended',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-shared-ipads',
    title: 'Use a shared iPad',
    material: page('shared-ipads', 'Two pages with pictures'),
    summary: '<p>Sign in, find your work, sign out so that the next person does not see it.</p>',
    audiences: ['End users'],
    platforms: ['iOS/iPadOS'],
    minutes: 10,
    obligation: 'Mandatory',
    proof: 'Self-declared'
  },
  {
    ...usual,
    key: 'own-passkeys',
    title: 'Passkeys: sign in without a password',
    material: page('passkeys', 'Slides, not finished'),
    summary: '<p>For the day on which passkeys come for everybody.</p>',
    audiences: everybody,
    minutes: 20,
    obligation: 'Recommended',
    proof: 'Self-declared'
  }
];
