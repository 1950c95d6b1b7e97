import type { RippleKind } from '../../../../domain/updates/ripple/rippleKinds';
import type { RippleWords } from '../../../../domain/updates/ripple';

type Strings = IUpdatesWebPartStrings;

const kindKeys = {
  briefHelpDesk: 'FollowBriefHelpDesk',
  tellUsers: 'FollowTellUsers',
  reviewTraining: 'FollowReviewTraining'
} as const satisfies Readonly<Record<RippleKind, keyof Strings>>;

/** What is to be done, such as "Tell users". */
export function rippleName(strings: Strings, kind: RippleKind): string {
  return strings[kindKeys[kind]];
}

/** The templates of the tasks, in the page's language. */
export function rippleTemplates(strings: Strings): Readonly<Record<RippleKind, RippleWords>> {
  return {
    briefHelpDesk: {
      title: strings.FollowBriefHelpDeskTitle,
      instructions: strings.FollowBriefHelpDeskText
    },
    tellUsers: { title: strings.FollowTellUsersTitle, instructions: strings.FollowTellUsersText },
    reviewTraining: {
      title: strings.FollowReviewTrainingTitle,
      instructions: strings.FollowReviewTrainingText
    }
  };
}
