import * as React from 'react';
import { planRhythms } from '../../../../lists/overview';
import type { PlanRhythm } from '../../../../domain/overview/plan/planModel';
import type { PlanQuestion } from '../../../../domain/overview/plan/questions';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import { DateField } from '../../../../ui/fields/DateField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useOverviewWords } from '../../words/OverviewWords';
import type { FieldsProps } from '../edit/PlanForm';
import { rhythmName } from '../words/planNames';
import type { AnswerForm } from './answerForm';

type Props = FieldsProps<AnswerForm> & {
  readonly question: PlanQuestion;
  readonly people: PeopleRepository;
};

function PersonFields({ form, problems, change, people }: Props): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <>
      <PersonField
        label={strings.PlanWho}
        value={form.person}
        people={people}
        isRequired
        problem={problems.person}
        onChange={(person) => change({ person })}
      />
      <PersonField
        label={strings.PlanBackup}
        value={form.backup}
        people={people}
        problem={problems.backup}
        onChange={(backup) => change({ backup })}
      />
    </>
  );
}

function RhythmField({ form, problems, change }: Props): JSX.Element {
  const { strings } = useOverviewWords();
  const rhythms = planRhythms.map((key) => ({ key, text: rhythmName(strings, key) }));
  const options: readonly { readonly key: PlanRhythm | ''; readonly text: string }[] =
    form.rhythm === null ? [{ key: '', text: strings.RhythmChoose }, ...rhythms] : rhythms;
  return (
    <SelectField<PlanRhythm | ''>
      label={strings.PlanRhythm}
      options={options}
      value={form.rhythm ?? ''}
      problem={problems.rhythm}
      onChange={(key) => change({ rhythm: key === '' ? null : key })}
    />
  );
}

/** What the question asks for, and words about it. */
export function AnswerFields(props: Props): JSX.Element {
  const { strings } = useOverviewWords();
  const { form, problems, change, onWrongDate, question } = props;
  const isText = question.answer === 'text';
  return (
    <>
      {question.answer === 'person' ? <PersonFields {...props} /> : null}
      {question.answer === 'rhythm' ? <RhythmField {...props} /> : null}
      <TextBox
        label={isText ? strings.AnswerText : strings.NoteText}
        value={form.text}
        rows={isText ? 6 : 3}
        dir="auto"
        isRequired={isText}
        problem={problems.text}
        onChange={(text) => change({ text })}
      />
      <DateField
        label={strings.PlanReviewOn}
        value={form.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        onWrong={(isWrong) => onWrongDate('reviewOn', isWrong)}
      />
    </>
  );
}
