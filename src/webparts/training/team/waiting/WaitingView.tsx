import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { useLearningItems } from '../../model/useLearningItems';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { lookedAfterOnly } from '../model/people';
import { useTeamRows } from '../model/useTeamRows';
import { TeamRecord } from '../TeamRecord';
import { useConfirming } from './useConfirming';
import { WaitingRow } from './WaitingRow';
import styles from '../Team.module.scss';

/** Who has waited longest comes first. */
function waitingOf(items: readonly LearningItem[]): readonly Assignment[] {
  const day = ({ done }: Assignment): string => done?.on ?? '';
  return items
    .filter(({ state }) => state.kind === 'waiting')
    .map(({ assignment }) => assignment)
    .sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))) || a.id - b.id);
}

function Waiting(props: TrainingViewProps & { readonly rows: readonly Assignment[] }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { model, reader, catalogue } = props;
  const items = useLearningItems(model.repositories, catalogue, props.rows);
  const waiting = React.useMemo(() => waitingOf(items), [items]);
  const { shown, more, showMore } = usePaging(waiting, 'waiting');
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The row with the button is gone then.
  const confirming = useConfirming(props, () => heading.current?.focus());
  return (
    <section className={styles.view}>
      <h3 ref={heading} tabIndex={-1} className={styles.summary}>
        {waiting.length === 0 ? strings.WaitingTitle : plural('WaitingCount', waiting.length)}
      </h3>
      {waiting.length === 0 ? (
        <EmptyState title={strings.WaitingNothing} text={strings.WaitingNothingText} />
      ) : (
        <ul className={styles.rows} aria-label={strings.LayoutWaiting}>
          {shown.map((assignment) => (
            <WaitingRow
              key={assignment.id}
              assignment={assignment}
              isOwn={assignment.person.id === reader.me.id}
              confirming={confirming}
              open={model.open}
              reload={model.reloadAssignments}
              loadOwners={props.loadOwners}
            />
          ))}
        </ul>
      )}
      <ShowMore more={more} showMore={showMore} />
    </section>
  );
}

/** What people have declared, and somebody else has to confirm. */
export function WaitingView(props: TrainingViewProps): JSX.Element {
  const reading = useTeamRows(props, lookedAfterOnly(props));
  return (
    <TeamRecord reading={reading} loadOwners={props.loadOwners}>
      {(rows) => <Waiting {...props} rows={rows} />}
    </TeamRecord>
  );
}
