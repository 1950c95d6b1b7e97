import * as React from 'react';
import type { NotAssigned } from '../../../../domain/training/assigning/planAssigning';
import { assignmentState } from '../../../../domain/training/states/assignmentState';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { stateWords } from '../../words/stateWords';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import type { Asked } from './planInPages';
import { peopleOf, previewFacts, type CoursePreview } from './previewFacts';
import type { AssigningPlan } from '../../../../domain/training/assigning/planAssigning';
import styles from '../Assign.module.scss';

/** When one course is due: a day, or from one to another. */
function dueWords({ strings, formats, plural }: TrainingWords, preview: CoursePreview): string {
  const { first, last, withoutDate, count } = preview;
  if (first === null || last === null) return strings.StateNoDate;
  const day = formats.dayOfWeek;
  const dates =
    first === last
      ? fill(strings.StateDueOn, { date: day(first) })
      : fill(strings.AssignDueBetween, { first: day(first), last: day(last) });
  return withoutDate > 0 && withoutDate < count
    ? `${dates} · ${plural('AssignWithoutDate', withoutDate)}`
    : dates;
}

/** Who does not get it, and why. */
function Skipped({
  title,
  skipped
}: {
  readonly title: string;
  readonly skipped: readonly NotAssigned[];
}): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { shown, more, showMore } = usePaging(skipped, title, 20);
  const why = ({ existing, course }: NotAssigned): string =>
    existing.status === 'Withdrawn'
      ? strings.AssignSkippedWithdrawn
      : stateWords(words, assignmentState(existing, course, formats.today())).long;
  return (
    <details>
      <summary className={styles.summary}>{plural('AssignSkipped', skipped.length)}</summary>
      <ul className={styles.names} aria-label={fill(strings.AssignSkippedOf, { title })}>
        {shown.map((one) => (
          <li key={one.person.id}>
            <bdi>{one.person.name}</bdi>: {why(one)}
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </details>
  );
}

function CourseLine({ preview }: { readonly preview: CoursePreview }): JSX.Element {
  const words = useTrainingWords();
  const { strings, plural } = words;
  const { course, count, skipped } = preview;
  return (
    <li>
      <strong>
        <bdi>{course.title}</bdi>
      </strong>
      <span className={styles.detail}>
        {count === 0
          ? strings.AssignNobodyNew
          : `${plural('MatrixPeople', count)} · ${dueWords(words, preview)}`}
      </span>
      {skipped.length > 0 ? <Skipped title={course.title} skipped={skipped} /> : null}
    </li>
  );
}

/** Whose first day nobody has noted, where dates count from it. */
function WithoutFirstDay({ asked }: { readonly asked: Asked }): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const isCounted = asked.courses.some(({ due }) => due.kind === 'afterStart');
  const without = isCounted ? asked.people.filter(({ startedOn }) => startedOn === null) : [];
  const { shown, more, showMore } = usePaging(without, 'without', 20);
  if (without.length === 0) return null;
  return (
    <Notice tone="info" title={plural('AssignNoFirstDay', without.length)}>
      <p>{strings.AssignNoFirstDayText}</p>
      <p>
        <bdi>{formats.list(shown.map(({ person }) => person.name))}</bdi>
      </p>
      <ShowMore more={more} showMore={showMore} />
    </Notice>
  );
}

/** What would be assigned, by when, and who has it already. Nothing is written yet. */
export function PreviewPart({
  asked,
  plan
}: {
  readonly asked: Asked;
  readonly plan: AssigningPlan;
}): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const facts = React.useMemo(
    () =>
      previewFacts(
        plan,
        asked.courses.map(({ course }) => course)
      ),
    [plan, asked]
  );
  const people = React.useMemo(() => peopleOf(plan), [plan]);
  const title =
    plan.add.length === 0
      ? strings.AssignNothing
      : plural('AssignPreview', plan.add.length, { people: plural('MatrixPeople', people) });
  return (
    <section className={styles.section} aria-label={strings.AssignPreviewTitle}>
      <div role="status">
        <h3>{title}</h3>
      </div>
      {plan.add.length === 0 ? <p className={styles.text}>{strings.AssignNothingText}</p> : null}
      <WithoutFirstDay asked={asked} />
      <ul className={styles.list} aria-label={strings.AssignPreviewTitle}>
        {facts.map((preview) => (
          <CourseLine key={preview.course.id} preview={preview} />
        ))}
      </ul>
    </section>
  );
}
