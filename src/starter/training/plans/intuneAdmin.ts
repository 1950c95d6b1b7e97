import type { StarterPlan } from '../../../domain/starter/StarterTraining';
import { paragraphs } from '../../faq/texts';
import { act, grant, learn, signOff } from './steps';

export const intuneAdmin: StarterPlan = {
  key: 'plan-intune-admin',
  title: 'New Intune admin',
  audiences: ['Admins', 'New hires'],
  welcome: paragraphs(
    'Welcome to the team. In your first ninety days you learn how our devices are set up, kept safe and kept up to date, and you take over work of your own step by step.',
    'Rights come with what you have learned: first you may look, then you may help, then you may change. Your mentor is there for every question, the small ones too.'
  ),
  steps: [
    act(1, 'meet-mentor', 'Meet your mentor, and agree on a fixed half hour each week'),
    act(1, 'own-account', 'Set up your account, your second factor and your own device'),
    learn('intune-overview', 1, 'overview', 'What Intune is, and what it is not'),
    learn('user-safe-device', 1, 'safe-device', 'Keep your device safe'),
    learn('intune-roles', 7, 'roles', 'Who may do what'),
    learn('compliance-basics', 7, 'compliance', 'What a device has to fulfil'),
    act(7, 'sit-in', 'Sit with the help desk for half a day'),
    grant(['overview', 'roles'], 7, 'read-access', 'Intune: the role Read Only Operator'),
    learn('autopilot-overview', 14, 'autopilot', 'How a new PC sets itself up'),
    learn('apps-add', 30, 'apps', 'Add an app and assign it'),
    learn('settings-catalog', 30, 'settings', 'Configuration profiles'),
    learn('remote-actions', 30, 'actions', 'What each remote action does'),
    act(
      30,
      'set-up-device',
      'Set up a test device from the box to the first mail, and note what surprised you'
    ),
    grant(['compliance', 'actions', 'read-access'], 30, 'help-access', 'Intune: the role Help Desk Operator'),
    signOff(30, 'first-month', 'First month: knows where things are, and whom to ask'),
    learn('conditional-access', 60, 'conditional-access', 'Who gets in, from where, with what'),
    learn('update-rings', 60, 'update-rings', 'Pilot first, everybody afterwards'),
    learn('security-encryption', 60, 'encryption', 'Disk encryption and recovery keys'),
    learn('apps-win32', 60, 'packaging', 'Package an app of your own'),
    act(60, 'pilot-change', 'Plan a small change with your mentor, and bring it to the pilot group'),
    grant(
      ['apps', 'settings', 'pilot-change', 'first-month'],
      60,
      'change-access',
      'Intune: the role Policy and Profile Manager'
    ),
    act(90, 'own-area', 'Take over a task area, with its tasks on the checklist'),
    learn('communicate-changes', 90, 'communicate', 'Tell users what changes'),
    signOff(90, 'on-their-own', 'Works on their own in the task area that they took over')
  ]
};
