import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import { trainingMatrix, type TrainingMatrix } from '../../../../domain/training/lead/trainingMatrix';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useAssignments } from '../../model/useAssignments';
import { useLearningItems } from '../../model/useLearningItems';
import type { RowsLoader } from '../../../../ui/rows/useRows';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { firstColumns, possibleColumns } from './columns';
import { MatrixBar } from './MatrixBar';
import { MatrixTable } from './MatrixTable';
import { useMatrixPeople, type MatrixPeople } from './useMatrixPeople';
import styles from '../Team.module.scss';

const noRows: readonly Assignment[] = [];

function useRecordsOf({ model }: TrainingViewProps, people: MatrixPeople): RowsLoader<readonly Assignment[]> {
  const { assignments } = model.repositories;
  const ids = people.shown.map(({ id }) => id);
  return useAssignments(ids.length === 0 ? null : ['people', ...ids], async () =>
    [...(await assignments.ofPeople(ids)).values()].flat()
  );
}

/** Which people of how many are shown, with the way to the others. */
function Pages({ people }: { readonly people: MatrixPeople }): JSX.Element | null {
  const { strings, formats } = useTrainingWords();
  const { all, shown, first, previous, next } = people;
  if (!previous && !next) return null;
  const range = fill(strings.MatrixRange, {
    from: formats.number(first + 1),
    to: formats.number(first + shown.length),
    of: formats.number(all.length)
  });
  return (
    <div className={styles.line}>
      <span role="status">{range}</span>
      <span className={styles.commands}>
        <Button icon="previous" disabled={!previous} onClick={previous}>
          {strings.MatrixPrevious}
        </Button>
        <Button icon="next" disabled={!next} onClick={next}>
          {strings.MatrixNext}
        </Button>
      </span>
    </div>
  );
}

/** What of the group could not be read. */
function GroupProblem({ people }: { readonly people: MatrixPeople }): JSX.Element | null {
  const { strings, formats } = useTrainingWords();
  const { members, group } = people;
  if (members.state.kind === 'failed') {
    return (
      <ErrorNotice
        title={fill(strings.MatrixMembersFailed, { group: group?.title ?? '' })}
        error={members.state.error}
        onRetry={members.reload}
        onReload={members.reload}
      />
    );
  }
  const groups = group ? (members.rows?.groups ?? []) : [];
  if (groups.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{fill(strings.MatrixInnerGroups, { groups: formats.list(groups) })}</p>
    </Notice>
  );
}

interface ContentProps extends Pick<TrainingViewProps, 'model' | 'loadOwners'> {
  readonly people: MatrixPeople;
  readonly records: RowsLoader<readonly Assignment[]>;
  readonly matrix: TrainingMatrix | undefined;
  readonly about: string;
}

function Content({ model, people, records, matrix, about, loadOwners }: ContentProps): JSX.Element {
  const { strings } = useTrainingWords();
  const members = people.group === null ? 'ready' : people.members.state.kind;
  if (people.all.length === 0 && members !== 'loading') {
    // Why there is nobody is said above.
    if (members === 'failed') return <></>;
    return <EmptyState title={strings.MatrixNobody} text={strings.MatrixNobodyText} />;
  }
  if (records.state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.TeamNotLoaded}
        error={records.state.error}
        onRetry={records.reload}
        onReload={records.reload}
        loadOwners={loadOwners}
      />
    );
  }
  if (!matrix) return <Loading label={strings.TeamLoading} rows={6} />;
  if (matrix.courses.length === 0) {
    return <EmptyState title={strings.MatrixNoCourses} text={strings.MatrixNoCoursesText} />;
  }
  return <MatrixTable matrix={matrix} label={about} open={model.open} />;
}

/** Person by course. The records of the people of one page are read. */
export function MatrixView(props: TrainingViewProps): JSX.Element {
  const { formats, plural } = useTrainingWords();
  const { model, catalogue } = props;
  const people = useMatrixPeople(props);
  const records = useRecordsOf(props, people);
  const items = useLearningItems(model.repositories, catalogue, records.rows ?? noRows);
  const [chosen, setChosen] = React.useState<readonly number[]>();
  const possible = React.useMemo(
    () => possibleColumns(catalogue.courses.values(), formats.compare),
    [catalogue, formats]
  );
  const columns = React.useMemo(() => chosen ?? firstColumns(possible), [chosen, possible]);
  const isThere = records.rows !== undefined;
  const matrix = React.useMemo(() => {
    const shown = possible.filter(({ id }) => columns.includes(id));
    return isThere ? trainingMatrix(people.shown, shown, items) : undefined;
  }, [isThere, people.shown, possible, columns, items]);
  const about = `${plural('MatrixPeople', people.shown.length)} · ${plural('MatrixColumns', columns.length)}`;
  return (
    <section className={styles.view}>
      <MatrixBar {...props} {...{ people, possible, columns, matrix, about }} onColumns={setChosen} />
      <GroupProblem people={people} />
      <p className={styles.summary}>{about}</p>
      <Content {...props} {...{ people, records, matrix, about }} />
      <Pages people={people} />
    </section>
  );
}
