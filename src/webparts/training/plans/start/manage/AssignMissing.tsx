import * as React from 'react';
import { assignmentKey, type AssignmentDraft } from '../../../../../domain/training/assignment';
import { assignmentsOfPlan } from '../../../../../domain/training/plans/assignmentsOfPlan';
import { Button } from '../../../../../ui/controls/Button';
import { Notice } from '../../../../../ui/errors/Notice';
import { RowJobStatus } from '../../job/RowJobStatus';
import { useRowJob } from '../../job/useRowJob';
import { useTrainingWords } from '../../../words/TrainingWords';
import type { StartPartProps } from '../startProps';

/** Courses of the plan that the person does not have: starting it was broken off, or a course came to use later. */
export function AssignMissing({
  model,
  start,
  items,
  catalogue,
  reader
}: StartPartProps): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { assignments } = model.repositories;
  const job = useRowJob<AssignmentDraft>(async (draft) => {
    const { failed } = await assignments.assign([draft]);
    const [problem] = failed;
    if (problem) throw problem.error;
  }, model.reloadAssignments);
  const existing = items.map(({ assignment }) => assignment);
  const { add } = assignmentsOfPlan(start, catalogue.courses, existing, formats.today(), reader.calendar);
  if (job.state.kind !== 'idle') {
    return (
      <RowJobStatus
        job={job}
        progressText={strings.PlanAssigning}
        doneText={(done) => plural('PlanAssigned', done)}
        titleOf={({ title }) => title}
      />
    );
  }
  if (add.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={plural('PlanMissing', add.length)}
      actions={
        <Button icon="add" onClick={() => void job.run(add)}>
          {strings.PlanAssignMissing}
        </Button>
      }
    >
      <ul>
        {add.map((draft) => (
          <li key={assignmentKey(draft)}>
            <bdi>{draft.title}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
