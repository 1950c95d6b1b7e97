import * as React from 'react';
import { latestRounds } from '../../../../domain/training/assigning/latestRound';
import type { Assignment } from '../../../../domain/training/assignment';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { Button } from '../../../../ui/controls/Button';
import { CountChips } from '../../../../ui/controls/CountChips';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { PersonName } from '../../../../ui/people/PersonName';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { Loading } from '../../../../ui/screens/Loading';
import { StateMark } from '../../facts/StateMark';
import { useLearningItems } from '../../model/useLearningItems';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import { byUrgency, groupOf, peopleGroups, type PeopleGroup } from './peopleGroups';
import styles from '../Course.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

type Shown = PeopleGroup | 'all';

const chipNames = {
  all: 'CoursePeopleAll',
  late: 'CoursePeopleLate',
  toDo: 'CoursePeopleToDo',
  renew: 'CoursePeopleRenew',
  waiting: 'CoursePeopleWaiting',
  done: 'CoursePeopleDone',
  withdrawn: 'CoursePeopleWithdrawn'
} as const;

function Person(props: Pick<CourseSectionProps, 'model'> & { readonly item: LearningItem }): JSX.Element {
  const { assignment, state } = props.item;
  const { id, person } = assignment;
  return (
    <li className={styles.person}>
      <button
        type="button"
        className={styles.opener}
        onClick={() => props.model.open({ kind: 'record', id })}
      >
        <PersonName name={person.name} />
      </button>
      <StateMark state={state} />
    </li>
  );
}

/** People that SharePoint does not find: there are too many rows of theirs. */
function Unsearched({ slices }: { readonly slices: readonly string[] }): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  if (slices.length === 0) return null;
  const names = formats.list(slices.map((slice) => formats.number(Number(slice) + 1)));
  return (
    <Notice tone="warning" title={plural('CourseUnsearched', slices.length, { names })}>
      <p>{strings.CourseUnsearchedText}</p>
    </Notice>
  );
}

function useItems(
  { model, catalogue }: CourseSectionProps,
  rows: readonly Assignment[]
): readonly LearningItem[] {
  const { formats } = useTrainingWords();
  const latest = React.useMemo(() => latestRounds(rows), [rows]);
  const items = useLearningItems(model.repositories, catalogue, latest);
  return React.useMemo(() => [...items].sort(byUrgency(formats.compare)), [items, formats]);
}

/** The people, and how many stand how. */
function People(props: CourseSectionProps & { readonly rows: readonly Assignment[] }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { model, rows } = props;
  const items = useItems(props, rows);
  const [chosen, setShown] = React.useState<Shown>('all');
  const inGroup = (group: Shown): readonly LearningItem[] =>
    group === 'all' ? items : items.filter(({ state }) => groupOf(state) === group);
  // The last one of the group may just have done it.
  const group = inGroup(chosen).length === 0 ? 'all' : chosen;
  const { shown, ...paging } = usePaging(inGroup(group), group);
  const late = inGroup('late').map(({ assignment }) => assignment.person.id);
  const chips = (['all', ...peopleGroups] as const).map((value) => {
    const { length: count } = inGroup(value);
    return { value, count, text: plural(chipNames[value], count) };
  });
  return (
    <>
      <CountChips label={strings.CoursePeopleShown} chips={chips} shown={group} onShown={setShown} />
      {late.length > 0 ? (
        <div className={styles.commands}>
          <Button icon="mail" onClick={() => model.openPanel({ kind: 'remind', people: late })}>
            {plural('CourseRemind', late.length)}
          </Button>
        </div>
      ) : null}
      <ul className={panel.items} aria-label={strings.SectionPeople}>
        {shown.map((item) => (
          <Person key={item.assignment.id} model={model} item={item} />
        ))}
      </ul>
      <ShowMore {...paging} />
    </>
  );
}

/** Who has a course, and how each of them stands. For leads. */
export function PeopleSection(props: CourseSectionProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, course, people, loadOwners } = props;
  const { state, unsearched, reload } = people;
  if (state.kind === 'loading') return <Loading label={strings.CoursePeopleLoading} rows={4} />;
  const error = state.kind === 'failed' ? state.error : state.refreshError;
  const rows = state.kind === 'ready' ? state.rows : [];
  const isNobody = state.kind === 'ready' && rows.length === 0 && unsearched.length === 0;
  return (
    <>
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.CoursePeopleNotLoaded}
          error={error}
          onRetry={reload}
          loadOwners={loadOwners}
        />
      )}
      <Unsearched slices={unsearched} />
      {isNobody ? (
        <EmptyState
          title={strings.CoursePeopleNone}
          text={course.status === 'In use' ? strings.CoursePeopleNoneText : strings.CoursePeopleNotInUse}
          actions={
            course.status === 'In use' ? (
              <Button icon="person" onClick={() => model.openPanel({ kind: 'assign', courses: [course.id] })}>
                {strings.CourseAssign}
              </Button>
            ) : null
          }
        />
      ) : null}
      {rows.length > 0 ? <People {...props} rows={rows} /> : null}
    </>
  );
}
