import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import { isFilteringCourses, noCourseFilter } from '../model/trainingState';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import type { ChosenCourses } from './useChosenCourses';
import styles from './Courses.module.scss';

/** How many courses are shown, and what can be done. */
export function CoursesLine(props: TrainingViewProps & { readonly count: number }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { model, reader, count } = props;
  return (
    <div className={styles.line}>
      <span role="status">{plural('CoursesCount', count)}</span>
      {isFilteringCourses(model.shown.filter) ? (
        <Button look="quiet" icon="close" onClick={() => model.setFilter(noCourseFilter)}>
          {ui.strings.ClearFilters}
        </Button>
      ) : null}
      {reader.access.canAdd ? (
        <Button className={styles.end} icon="add" onClick={() => model.openPanel({ kind: 'addCourse' })}>
          {strings.AddCourse}
        </Button>
      ) : null}
    </div>
  );
}

/** What becomes of the courses that are chosen; stays in sight while there are any. */
export function ChosenBar(
  props: Pick<TrainingViewProps, 'model'> & { readonly chosen: ChosenCourses }
): JSX.Element | null {
  const { strings, plural } = useTrainingWords();
  const { model, chosen } = props;
  const { ids, clear } = chosen;
  if (ids.length === 0) return null;
  return (
    <div className={styles.chosen} role="group" aria-label={strings.CoursesChosen}>
      <Button look="primary" icon="person" onClick={() => model.openPanel({ kind: 'assign', courses: ids })}>
        {plural('CoursesAssign', ids.length)}
      </Button>
      <Button look="quiet" icon="close" onClick={clear}>
        {strings.CoursesChooseNone}
      </Button>
    </div>
  );
}
