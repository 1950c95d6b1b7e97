import type { StarterPlan } from '../../../domain/starter/StarterTraining';
import { paragraphs } from '../../faq/texts';
import { act, grant, learn, signOff } from './steps';

export const endUser: StarterPlan = {
  key: 'plan-end-user',
  title: 'Your first week with your device',
  audiences: ['End users', 'New hires'],
  welcome: paragraphs(
    'Welcome. Your device comes ready for work: switch it on, connect it, sign in, and it sets itself up while you have a coffee.',
    'This plan takes less than an hour in your first week. When something does not work, call the help desk: there are no silly questions about a new device.'
  ),
  steps: [
    act(1, 'sign-in', 'Switch your device on, connect it to a network and sign in'),
    act(1, 'second-factor', 'Set up your second factor for signing in'),
    learn('user-company-portal', 1, 'company-portal', 'Your apps and your devices'),
    learn('user-safe-device', 7, 'safe-device', 'Keep your device safe: five habits'),
    act(7, 'save-files', 'Save a file in OneDrive, and open it on another device'),
    act(7, 'phone', 'If you read mail on your phone: set it up for work'),
    grant(['second-factor', 'safe-device'], 7, 'outside-access', 'Access from outside of the office'),
    act(30, 'restart', 'Check that updates are installed and that you have restarted lately'),
    act(60, 'tell-us', 'Tell us what was hard to find'),
    signOff(90, 'settled', 'Works with the device without help')
  ]
};
