import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import { dueSoon } from '../../../../domain/training/lead/dueSoon';
import { missedByPerson } from '../../../../domain/training/lead/missedByPerson';
import { Button } from '../../../../ui/controls/Button';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { useLearningItems } from '../../model/useLearningItems';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { lookedAfterOnly } from '../model/people';
import { mostRecords } from '../model/readTeam';
import { daysAhead } from '../model/teamMonths';
import { useTeamRows } from '../model/useTeamRows';
import { TeamRecord } from '../TeamRecord';
import { DueSoon } from './DueSoon';
import { LatePerson } from './LatePerson';
import styles from '../Team.module.scss';

type LateProps = TrainingViewProps & { readonly rows: readonly Assignment[] };

function Late(props: LateProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { model, reader, catalogue, rows } = props;
  const items = useLearningItems(model.repositories, catalogue, rows);
  const missed = React.useMemo(() => missedByPerson(items), [items]);
  const soon = dueSoon(items, formats.today(), daysAhead);
  const { shown, more, showMore } = usePaging(missed, 'late');
  const count = missed.reduce((sum, { items: own }) => sum + own.length, 0);
  const remind = (people: readonly number[]): void => model.openPanel({ kind: 'remind', people });
  const remindAll = (): void => {
    if (missed.length > mostRecords && reader.isLead) model.openPanel({ kind: 'remind' });
    else remind(missed.map(({ person }) => person.id));
  };
  return (
    <>
      {missed.length === 0 ? (
        <EmptyState title={strings.LateNobody} text={strings.LateNobodyText} />
      ) : (
        <section className={styles.view}>
          <div className={styles.line}>
            <h3 className={styles.summary}>
              {plural('LatePeople', missed.length)} · {plural('LateCourses', count)}
            </h3>
            <Button icon="mail" onClick={remindAll}>
              {strings.LateRemindAll}
            </Button>
          </div>
          <ul className={styles.rows} aria-label={strings.LayoutLate}>
            {shown.map((person) => (
              <LatePerson key={person.person.id} missed={person} open={model.open} onRemind={remind} />
            ))}
          </ul>
          <ShowMore more={more} showMore={showMore} />
        </section>
      )}
      <DueSoon items={soon} open={model.open} />
    </>
  );
}

/** Who is late with what, and what comes next. */
export function LateView(props: TrainingViewProps): JSX.Element {
  const reading = useTeamRows(props, lookedAfterOnly(props));
  return (
    <TeamRecord reading={reading} loadOwners={props.loadOwners}>
      {(rows) => <Late {...props} rows={rows} />}
    </TeamRecord>
  );
}
