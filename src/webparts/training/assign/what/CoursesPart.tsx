import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { catalogueRows, chosenCourses, type CatalogueRow } from '../../courses/chosenCourses';
import { noCourseFilter } from '../../model/trainingState';
import { obligationName } from '../../words/choiceNames';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import { ChosenList } from '../choose/ChosenList';
import styles from '../Assign.module.scss';

export interface CoursesPartProps {
  readonly courses: ReadonlyMap<number, Course>;
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
  readonly problem?: string | undefined;
}

const noSkills: ReadonlyMap<number, string> = new Map();

function detailOf({ strings, plural }: TrainingWords, { obligation, dueDays }: Course): string {
  const due = dueDays === null ? strings.AssignDueNever : plural('CourseDueDays', dueDays);
  return `${obligationName(strings, obligation)} · ${due}`;
}

/** What the search leaves. */
function CourseList(
  props: CoursesPartProps & { readonly rows: readonly CatalogueRow[]; readonly text: string }
): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { rows, text, chosen, onChange } = props;
  const found = React.useMemo(() => chosenCourses(rows, { ...noCourseFilter, text }), [rows, text]);
  const { shown, more, showMore } = usePaging(found, text);
  const ids = new Set(chosen);
  const toggle = (id: number): void =>
    onChange(ids.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  if (found.length === 0) {
    return (
      <p className={styles.quiet}>{rows.length === 0 ? strings.AssignNoCourses : strings.AssignNoneFound}</p>
    );
  }
  return (
    <div className={styles.scroll}>
      <ul className={styles.list} aria-label={strings.AssignCourseList}>
        {shown.map(({ course }) => (
          <li key={course.id}>
            <label className={styles.check}>
              <input type="checkbox" checked={ids.has(course.id)} onChange={() => toggle(course.id)} />
              <span>
                <bdi>{course.title}</bdi>
                <span className={styles.detail}>{detailOf(words, course)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </div>
  );
}

/** Which courses: those in use, mandatory ones first. What the search hides stays chosen. */
export function CoursesPart(props: CoursesPartProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { courses, chosen, problem, onChange } = props;
  const id = useFieldId();
  const [text, setText] = React.useState('');
  const rows = React.useMemo(
    () =>
      catalogueRows(
        [...courses.values()].filter(({ status }) => status === 'In use'),
        noSkills,
        formats
      ),
    [courses, formats]
  );
  const named = chosen.map((one) => ({ id: one, name: courses.get(one)?.title ?? '' }));
  return (
    <fieldset
      className={styles.section}
      data-invalid={problem ? true : undefined}
      aria-describedby={problem ? id : undefined}
    >
      <legend>{strings.AssignWhat}</legend>
      <div className={styles.part}>
        <TextBox label={strings.AssignSearch} value={text} dir="auto" onChange={setText} />
        <CourseList {...props} rows={rows} text={text} />
        {problem ? (
          <p id={id} className={styles.problem}>
            {problem}
          </p>
        ) : null}
        <ChosenList
          label={plural('AssignCoursesChosen', chosen.length)}
          chosen={named}
          onRemove={(gone) => onChange(chosen.filter((one) => one !== gone))}
          onClear={() => onChange([])}
        />
      </div>
    </fieldset>
  );
}
