import type { FocusArea } from '../../../lists';
import type { DecisionKind, Impact } from '../decision';

/** The work that a change makes for others than its owner. */
export const rippleKinds = ['briefHelpDesk', 'tellUsers', 'reviewTraining'] as const;

export type RippleKind = (typeof rippleKinds)[number];

export const rippleFocusArea: Readonly<Record<RippleKind, FocusArea>> = {
  briefHelpDesk: 'Help desk',
  tellUsers: 'Awareness',
  reviewTraining: 'Training'
};

/** Working days before the change rolls out: the help desk hears of it before users do, and ask. */
export const rippleLead: Readonly<Record<RippleKind, number>> = {
  briefHelpDesk: 10,
  tellUsers: 5,
  reviewTraining: 5
};

interface Rated {
  readonly decision: DecisionKind | null;
  readonly userImpact: Impact | null;
}

/**
 * The work that is chosen at first; the person can choose otherwise. Nothing for a change that users don't notice or that
 * the team keeps away from them.
 */
export function suggestedRipple({ decision, userImpact }: Rated): readonly RippleKind[] {
  if (decision === 'notRelevant' || decision === 'optOut') return [];
  if (userImpact === null || userImpact === 'none') return [];
  return userImpact === 'low' ? ['briefHelpDesk'] : rippleKinds;
}
