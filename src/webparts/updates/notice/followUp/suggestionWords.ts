import type { DecisionKind, Impact } from '../../../../domain/updates/decision';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { fill } from '../../../../ui/words/fill';
import { impactName } from '../../words/choiceNames';

type Strings = IUpdatesWebPartStrings;

function keptFromUsers(strings: Strings, decision: DecisionKind | undefined): string | undefined {
  if (decision === 'notRelevant') return strings.FollowWhyNotRelevant;
  return decision === 'optOut' ? strings.FollowWhyOptOut : undefined;
}

function byImpact(strings: Strings, impact: Impact | null): string {
  switch (impact) {
    case null:
      return strings.FollowWhyNotRated;
    case 'none':
      return strings.FollowWhyNoImpact;
    case 'low':
      return strings.FollowWhyLow;
    case 'medium':
    case 'high':
      return fill(strings.FollowWhyAll, { impact: impactName(strings, impact) });
  }
}

/** Whether nothing can be suggested before somebody has rated the impact. */
export function isUnrated(strings: Strings, { decision, userImpact }: NoticeSummary): boolean {
  return keptFromUsers(strings, decision?.kind) === undefined && userImpact === null;
}

/** Why these follow-ups are suggested, or why none is. */
export function whySuggested(strings: Strings, { decision, userImpact }: NoticeSummary): string {
  return keptFromUsers(strings, decision?.kind) ?? byImpact(strings, userImpact);
}
