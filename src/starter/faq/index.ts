import type { StarterEntry } from '../../domain/starter/StarterEntry';
import { access } from './entries/access';
import { android } from './entries/android';
import { apple } from './entries/apple';
import { apps } from './entries/apps';
import { autopilot } from './entries/autopilot';
import { security } from './entries/security';
import { windowsEnrolment } from './entries/windowsEnrolment';

/** Marks the entries of this edition of the starter content. */
export const faqStarterTag = 'om-faq-starter-1';

/** The starter entries of the FAQ, in the order in which they are offered. Load them on demand. */
export const starterEntries: readonly StarterEntry[] = [
  ...windowsEnrolment,
  ...autopilot,
  ...apple,
  ...android,
  ...apps,
  ...access,
  ...security
];
