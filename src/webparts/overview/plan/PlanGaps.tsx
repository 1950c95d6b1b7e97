import * as React from 'react';
import type { PlanGap } from '../../../domain/overview/plan/gaps';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { useTeamWords } from '../../../ui/team/TeamWords';
import { fill } from '../../../ui/words/fill';
import type { Opened } from '../model/overviewState';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import { gapSubject, gapText } from './words/gapWords';
import styles from './PlanGaps.module.scss';

interface Closing {
  readonly label: 'GapAnswerIt' | 'GapLookAtIt' | 'PlanChangeTeam';
  readonly opened: Opened;
}

/** Where the gap is closed, and what that is called. */
function closingOf(gap: PlanGap): Closing {
  switch (gap.kind) {
    case 'emptyTeam':
    case 'roleMissing':
    case 'aloneInTeam':
      return { label: 'PlanChangeTeam', opened: { kind: 'team' } };
    case 'noAlerts':
      return { label: 'GapAnswerIt', opened: { kind: 'question', question: 'alerts' } };
    case 'alert':
    case 'alertLeft':
      return { label: 'GapLookAtIt', opened: { kind: 'alert', id: gap.alert.id } };
    default: {
      const label = gap.kind === 'unanswered' ? 'GapAnswerIt' : 'GapLookAtIt';
      return { label, opened: { kind: 'question', question: gap.question.key } };
    }
  }
}

export interface PlanGapsProps {
  readonly model: Pick<OverviewModel, 'open'>;
  readonly gaps: readonly PlanGap[];
}

/** Everything that the plan lacks, each with the way to where it is said. */
export function PlanGaps({ model, gaps }: PlanGapsProps): JSX.Element {
  const words = useOverviewWords();
  const team = useTeamWords();
  const { strings } = words;
  return (
    <ul className={styles.gaps} aria-label={strings.GapsList}>
      {gaps.map((gap, index) => {
        const { label, opened } = closingOf(gap);
        const about = gapSubject(words, gap);
        const text = gapText(words, team.strings, gap);
        return (
          <li key={index} className={styles.gap}>
            <Icon name="warning" className={styles.sign} />
            <span className={styles.words}>
              <strong>
                <bdi>{about}</bdi>
              </strong>
              <span>{text}</span>
            </span>
            <Button
              aria-label={fill(strings.PlanButtonAbout, {
                deed: strings[label],
                about: opened.kind === 'team' ? text : about
              })}
              onClick={() => model.open(opened)}
            >
              {strings[label]}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
