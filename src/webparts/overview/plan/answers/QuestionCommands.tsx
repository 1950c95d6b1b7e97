import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import type { OverviewViewProps } from '../../model/viewProps';
import { useOverviewWords } from '../../words/OverviewWords';
import type { QuestionState } from '../planState';
import { questionName } from '../words/questionWords';

/** What can be done about a question; nothing for those who may only read. */
export function QuestionCommands(
  props: OverviewViewProps & { readonly one: QuestionState }
): JSX.Element | null {
  const { strings } = useOverviewWords();
  const { model, reader, one } = props;
  const { question, answer } = one;
  const { canAdd, canEdit } = reader.access;
  if (question.answer === 'team') {
    return canEdit ? (
      <Button icon="person" onClick={() => model.open({ kind: 'team' })}>
        {strings.PlanChangeTeam}
      </Button>
    ) : null;
  }
  if (question.answer === 'alerts') {
    return canAdd ? (
      <>
        <Button icon="add" onClick={() => model.openPanel({ kind: 'editAlert' })}>
          {strings.PanelAddAlert}
        </Button>
        <Button icon="list" onClick={() => model.openPanel({ kind: 'suggestedAlerts' })}>
          {strings.AlertsSuggest}
        </Button>
      </>
    ) : null;
  }
  if (answer ? !canEdit : !canAdd) return null;
  const deed = answer ? strings.PlanChange : strings.GapAnswerIt;
  const about = questionName(strings, question.key);
  return (
    <Button
      icon="edit"
      aria-label={fill(strings.PlanButtonAbout, { deed, about })}
      onClick={() => model.open({ kind: 'question', question: question.key })}
    >
      {deed}
    </Button>
  );
}
