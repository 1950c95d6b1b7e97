import type { StarterPlan } from '../../../domain/starter/StarterTraining';
import { paragraphs } from '../../faq/texts';
import { act, grant, learn, signOff } from './steps';

export const helpDesk: StarterPlan = {
  key: 'plan-help-desk',
  title: 'New help desk agent',
  audiences: ['Help desk', 'New hires'],
  welcome: paragraphs(
    'Welcome to the help desk. People call you when their device stands between them and their work, and after ninety days you will know what to ask, where to look and whom to call.',
    'You listen first, then you take calls with somebody beside you, then alone. Nobody expects you to know everything: a case that is handed on well is a case well done.'
  ),
  steps: [
    act(1, 'meet-mentor', 'Meet your mentor and the people of your shift'),
    act(1, 'own-account', 'Set up your account, your second factor and your headset'),
    learn('intune-overview', 1, 'overview', 'What Intune is, and what it is not'),
    learn('user-safe-device', 1, 'safe-device', 'Keep your device safe'),
    act(7, 'listen', 'Listen to ten calls, and write down what was asked first'),
    learn('helpdesk-operators', 7, 'troubleshooting-page', 'The page that shows what a user has'),
    learn('remote-actions', 7, 'actions', 'What each remote action does'),
    grant(['overview', 'troubleshooting-page'], 7, 'read-access', 'Intune: the role Read Only Operator'),
    act(14, 'calls-together', 'Take calls with your mentor beside you'),
    learn('compliance-basics', 30, 'compliance', 'What a device has to fulfil'),
    learn('access-blocked', 30, 'blocked', 'Find the policy that blocks'),
    learn('enrolment-troubleshooting', 30, 'enrolment', 'A device does not enrol'),
    learn('security-encryption', 30, 'encryption', 'Recovery keys, and who may have them'),
    grant(
      ['read-access', 'actions', 'calls-together'],
      30,
      'help-access',
      'Intune: the role Help Desk Operator'
    ),
    signOff(30, 'first-month', 'First month: takes usual calls alone'),
    learn('autopilot-esp', 60, 'set-up-page', 'When the set-up of a PC stops'),
    learn('apps-install-failures', 60, 'app-failures', 'Why an app does not install'),
    grant(
      ['help-access', 'encryption', 'first-month'],
      60,
      'key-access',
      'Recovery keys: the right to read them'
    ),
    act(60, 'write-answer', 'Write an answer for the FAQ from a case of your own'),
    act(90, 'teach', 'Show a colleague something that you have learned'),
    learn('communicate-changes', 90, 'communicate', 'Tell users what changes'),
    signOff(90, 'on-their-own', 'Works on their own, and hands on what belongs to others')
  ]
};
