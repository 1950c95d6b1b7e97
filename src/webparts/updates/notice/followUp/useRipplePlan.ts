import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import type { RippleTask } from '../../../../domain/updates/ripple';
import { suggestedRipple, type RippleKind } from '../../../../domain/updates/ripple/rippleKinds';
import { rippleOwners } from '../../../../domain/updates/ripple/rippleOwners';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { planRipple } from './planRipple';
import type { FollowUp } from './useFollowUps';

type Owners = Readonly<Record<RippleKind, Person | null>>;

export interface RipplePlan {
  /** The tasks that are not there yet. */
  readonly offered: readonly RippleTask[];
  /** Those of them that were chosen. */
  readonly chosen: readonly RippleTask[];
  /** Owners by role, whomever the person chose instead. */
  readonly suggested: Owners;
  readonly isTouched: boolean;
  readonly choose: (kind: RippleKind, isChosen: boolean) => void;
  readonly setOwner: (kind: RippleKind, owner: Person | null) => void;
}

/** Which tasks would be made: at first what the decision and the impact suggest, with owners by role. */
export function useRipplePlan(
  { reader, open }: NoticeSectionProps,
  made: readonly FollowUp[] | undefined
): RipplePlan {
  const words = useUpdatesWords();
  const { notice } = open;
  const today = words.formats.today();
  const [kinds, setKinds] = React.useState<readonly RippleKind[]>();
  const [owners, setOwners] = React.useState<Partial<Owners>>({});
  const wanted =
    kinds ?? suggestedRipple({ decision: notice.decision?.kind ?? null, userImpact: notice.userImpact });
  const suggested = React.useMemo(
    () => rippleOwners(notice, reader.team, today),
    [notice, reader.team, today]
  );
  const tasks = React.useMemo(
    () => planRipple(words, notice, reader, { ...suggested, ...owners }),
    [words, notice, reader, suggested, owners]
  );
  const offered = tasks.filter(({ kind }) => !made?.some((followUp) => followUp.kind === kind));
  return {
    offered,
    chosen: offered.filter(({ kind }) => wanted.includes(kind)),
    suggested,
    isTouched: Object.keys(owners).length > 0 && offered.length > 0,
    choose: (kind, isChosen) =>
      setKinds(isChosen ? [...wanted, kind] : wanted.filter((other) => other !== kind)),
    setOwner: (kind, owner) => setOwners((now) => ({ ...now, [kind]: owner }))
  };
}
