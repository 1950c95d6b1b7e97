import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { reasonWords } from '../../../../ui/errors/reasonWords';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { RowJobStatus } from '../job/RowJobStatus';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import { CoursesMissing, type Begin, type Begun } from './useBegin';
import panel from '../../../../ui/screens/Panel.module.scss';

function BegunRow(props: { readonly begun: Begun; readonly onOpen: () => void }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { start, wasThere, assigned } = props.begun;
  return (
    <li className={panel.item}>
      <span>
        <bdi>{start.person.name}</bdi>
        <span className={panel.line}>
          {wasThere ? strings.PlanWasStarted : strings.PlanStarted} {plural('PlanAssigned', assigned)}.
        </span>
      </span>
      <Button
        look="quiet"
        icon="next"
        aria-label={fill(strings.PlanOpen, { plan: start.person.name })}
        onClick={props.onOpen}
      >
        {strings.PlanOpenStart}
      </Button>
    </li>
  );
}

/** How starting goes, and what came of it for each person. */
export function BeginResult(props: { readonly model: TrainingModel; readonly begin: Begin }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { model, begin } = props;
  const { job, begun } = begin;
  const whyOf = (error: unknown): string =>
    error instanceof CoursesMissing
      ? error.failed
          .map(({ title, error: why }) =>
            fill(strings.PlanCourseFailed, { course: title, why: reasonWords(ui, why) })
          )
          .join(' ')
      : reasonWords(ui, error);
  return (
    <>
      <RowJobStatus
        job={job}
        progressText={strings.PlanStarting}
        doneText={(done) => plural('PlanStartedFor', done)}
        titleOf={({ person }) => person.name}
        whyOf={whyOf}
        actions={<Button onClick={model.closePanel}>{ui.strings.Close}</Button>}
      />
      {begun.size === 0 ? null : (
        <ul className={panel.items} aria-label={strings.PlanStartedList}>
          {[...begun.values()].map((one) => (
            <BegunRow
              key={one.start.id}
              begun={one}
              onOpen={() => model.open({ kind: 'start', id: one.start.id })}
            />
          ))}
        </ul>
      )}
    </>
  );
}
