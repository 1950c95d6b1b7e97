import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { latestItem } from '../../../domain/training/states/ownLearning';
import type { Skill } from '../../../domain/training/skill';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { useMyLearning } from '../mine/useMyLearning';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import { useSkills } from '../model/useSkills';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { catalogueRows, chosenCourses, type CatalogueRow } from './chosenCourses';
import { CourseFilters } from './CourseFilters';
import { CourseRow, type RowChoice } from './CourseRow';
import { ChosenBar, CoursesLine } from './CoursesLine';
import { EmptyCatalogue } from './EmptyCatalogue';
import { useChosenCourses, type ChosenCourses } from './useChosenCourses';
import styles from './Courses.module.scss';

/** Drafts are for those who write them. */
function seesDrafts({ reader }: TrainingViewProps): boolean {
  return reader.access.canEdit;
}

/** Read only when somebody asks for them: they grow with the years. */
function useRetired(props: TrainingViewProps): RowsLoader<readonly Course[]> {
  const { repositories, shown } = props.model;
  const isAsked = seesDrafts(props) && shown.filter.status === 'Retired';
  return useRows(isAsked ? 'retired-all' : null, () => repositories.courses.retired());
}

function useCatalogueRows(
  props: TrainingViewProps,
  skills: readonly Skill[] | undefined
): readonly CatalogueRow[] {
  const { formats } = useTrainingWords();
  const { courses } = props.catalogue;
  const withDrafts = seesDrafts(props);
  const { rows: retired } = useRetired(props);
  return React.useMemo(() => {
    const names = new Map((skills ?? []).map(({ id, title }) => [id, title]));
    const gone = (retired ?? []).filter(({ id }) => !courses.has(id));
    const visible = [...courses.values()].filter(({ status }) => withDrafts || status === 'In use');
    return catalogueRows([...visible, ...gone], names, formats);
  }, [courses, retired, skills, withDrafts, formats]);
}

/** How the reader stands, by course. The catalogue shows without it while it is not known. */
function useMine(props: TrainingViewProps): ReadonlyMap<number, LearningItem> {
  const { state } = useMyLearning(props);
  return React.useMemo(() => {
    const found = new Map<number, LearningItem>();
    for (const item of state.kind === 'ready' ? state.rows : []) {
      const { course } = item.assignment;
      const known = found.get(course);
      const latest = latestItem(known ? [known, item] : [item]);
      if (latest) found.set(course, latest);
    }
    return found;
  }, [state]);
}

function choiceOf({ course }: CatalogueRow, { ids, toggle }: ChosenCourses): RowChoice | null {
  if (course.status !== 'In use') return null;
  return { isChosen: ids.includes(course.id), onToggle: () => toggle(course.id) };
}

function Rows(
  props: TrainingViewProps & {
    readonly rows: readonly CatalogueRow[];
    readonly chosen: ChosenCourses;
  }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, catalogue, rows, chosen } = props;
  const mine = useMine(props);
  const { shown, more, showMore } = usePaging(rows, JSON.stringify(model.shown.filter));
  return (
    <>
      <ul className={styles.rows} aria-label={strings.ViewCourses}>
        {shown.map((row) => (
          <CourseRow
            key={row.course.id}
            row={row}
            catalogue={catalogue}
            mine={mine.get(row.course.id)}
            choice={reader.isLead ? choiceOf(row, chosen) : undefined}
            onOpen={() => model.open({ kind: 'course', id: row.course.id, section: 'about' })}
          />
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}

/** Everything that can be learned: searched, filtered, opened, and assigned by those who do that. */
export function CoursesView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, catalogue } = props;
  const { filter } = model.shown;
  const skills = useSkills(model.repositories).rows;
  const retired = useRetired(props);
  const all = useCatalogueRows(props, skills);
  const rows = React.useMemo(() => chosenCourses(all, filter), [all, filter]);
  const chosen = useChosenCourses(catalogue.courses);
  if (all.length === 0 && filter.status !== 'Retired') return <EmptyCatalogue {...props} />;
  return (
    <div className={styles.view}>
      <CourseFilters
        filter={filter}
        onFilter={model.setFilter}
        skills={skills}
        withStatus={seesDrafts(props)}
      />
      <CoursesLine {...props} count={rows.length} />
      {retired.state.kind === 'failed' ? (
        <ErrorNotice title={strings.NotLoaded} error={retired.state.error} onRetry={retired.reload} />
      ) : null}
      {retired.state.kind === 'loading' && filter.status === 'Retired' && seesDrafts(props) ? (
        <Loading label={strings.Loading} rows={4} />
      ) : rows.length === 0 ? (
        <EmptyState title={strings.CoursesNothing} text={strings.CoursesNothingText} />
      ) : (
        <Rows {...props} rows={rows} chosen={chosen} />
      )}
      {reader.isLead ? <ChosenBar model={model} chosen={chosen} /> : null}
    </div>
  );
}
