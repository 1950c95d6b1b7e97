import * as React from 'react';
import type { PlanAnswer } from '../../../../domain/overview/plan/planModel';
import type { PlanQuestion } from '../../../../domain/overview/plan/questions';
import type { OverviewPanelScreenProps } from '../../model/viewProps';
import { useOverviewWords } from '../../words/OverviewWords';
import { PlanForm, type SavedRow } from '../edit/PlanForm';
import { usePlanStore } from '../usePlanStore';
import { useSayDone } from '../useSayDone';
import { questionName } from '../words/questionWords';
import { AnswerFields } from './AnswerFields';
import { answerFormOf, answerKind, emptyAnswer, type AnswerForm } from './answerForm';

export interface EditAnswerProps extends OverviewPanelScreenProps {
  readonly question: PlanQuestion;
  readonly answer: PlanAnswer | null;
  readonly takesFocus: boolean;
  /** It is saved, and the form still there. */
  readonly onDone: () => void;
}

/** Answers a question, or changes its answer. */
export function EditAnswer(props: EditAnswerProps): JSX.Element {
  const words = useOverviewWords();
  const { model, reader, question, answer } = props;
  const { plan, people } = model.repositories;
  const store = usePlanStore(model);
  const sayDone = useSayDone(model);
  const kind = React.useMemo(() => answerKind(words, plan, question), [words, plan, question]);
  const onSaved = ({ row, before, isOpen }: SavedRow<PlanAnswer>): void => {
    store.putAnswer(row);
    // A first answer cannot be taken back: the question was asked, and now it is changed.
    const undo =
      before &&
      (async (): Promise<void> => {
        store.putAnswer(await plan.answer(question.key, answerFormOf(before), row));
      });
    sayDone(words.strings.PlanSaved, questionName(words.strings, question.key), undo);
    if (isOpen) props.onDone();
  };
  return (
    <PlanForm<AnswerForm, PlanAnswer>
      {...props}
      kind={kind}
      fresh={answer ? answerFormOf(answer) : emptyAnswer}
      row={answer ?? undefined}
      keptKey={`${reader.me.id} answer ${question.key}`}
      fields={(fields) => <AnswerFields {...fields} question={question} people={people} />}
      onSaved={onSaved}
    />
  );
}
