import * as React from 'react';
import { assignmentKey, type Assignment } from '../../../../domain/training/assignment';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useAssignments } from '../../model/useAssignments';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { previewsOf, type Beginning, type Preview } from './beginForm';
import styles from './Begin.module.scss';

/** What becomes of a course that the person has already. */
const hadWords = {
  Open: 'PlanHasOpen',
  Waiting: 'PlanHasIt',
  Done: 'PlanHasIt',
  Withdrawn: 'PlanHasNotNeeded'
} as const satisfies Readonly<Record<Assignment['status'], keyof ITrainingWebPartStrings>>;

/** What one person would get. */
function PersonPreview({ preview }: { readonly preview: Preview }): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { person, assigning } = preview;
  const { add, had } = assigning;
  return (
    <div className={styles.preview}>
      <h4>
        <bdi>{person.name}</bdi>
      </h4>
      <ul aria-label={fill(strings.PlanPreviewOf, { name: person.name })}>
        {add.map((draft) => (
          <li key={assignmentKey(draft)}>
            <bdi>{draft.title}</bdi>
            <span>
              {draft.due === null
                ? strings.StateNoDate
                : fill(strings.StateDueOn, { date: formats.dayOfWeek(draft.due) })}
            </span>
          </li>
        ))}
        {had.map(({ step, existing }) => (
          <li key={step.key}>
            <bdi>{step.title}</bdi>
            <span>{strings[hadWords[existing.status]]}</span>
          </li>
        ))}
      </ul>
      {add.length === 0 ? (
        <p>{strings.PlanNothingToAssign}</p>
      ) : (
        <p>{plural('PlanWillAssign', add.length)}</p>
      )}
    </div>
  );
}

/** What starting the plan would assign, with its dates. */
export function BeginPreview(
  props: Pick<TrainingViewProps, 'model' | 'reader' | 'catalogue'> & { readonly beginning: Beginning }
): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { model, reader, catalogue, beginning } = props;
  const { assignments } = model.repositories;
  const ids = beginning.people.map(({ id }) => id).sort((a, b) => a - b);
  const { state, reload } = useAssignments(['people', ...ids], async (): Promise<readonly Assignment[]> =>
    [...(await assignments.ofPeople(ids)).values()].flat()
  );
  if (state.kind === 'loading') return <Loading label={strings.PlanPreview} rows={2} />;
  if (state.kind === 'failed')
    return <ErrorNotice title={strings.PlanPreviewFailed} error={state.error} onRetry={reload} />;
  const today = formats.today();
  const previews = previewsOf(beginning, catalogue.courses, state.rows, today, reader.calendar);
  const without = previews[0]?.assigning.withoutCourse ?? [];
  return (
    <section className={styles.previews} aria-label={strings.PlanPreview}>
      <h3>{strings.PlanPreview}</h3>
      {without.length === 0 ? null : (
        <Notice tone="warning">
          <p>{fill(strings.PlanWithoutCourse, { steps: formats.list(without.map(({ title }) => title)) })}</p>
        </Notice>
      )}
      {previews.map((preview) => (
        <PersonPreview key={preview.person.id} preview={preview} />
      ))}
    </section>
  );
}
