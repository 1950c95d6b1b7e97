import * as React from 'react';
import type { Plan } from '../../../../domain/training/plan';
import { DateField } from '../../../../ui/fields/DateField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { useTrainingWords } from '../../words/TrainingWords';
import type { TrainingViewProps } from '../../model/viewProps';
import { ChosenPeople } from '../../people/ChosenPeople';
import type { BeginForm } from './beginForm';
import styles from './Begin.module.scss';

export type BeginFieldsProps = Pick<TrainingViewProps, 'model' | 'reader'> & {
  readonly form: BeginForm;
  readonly plans: readonly Plan[];
  /** Somebody tried to start it. */
  readonly isTried: boolean;
  readonly onChange: (change: Partial<BeginForm>) => void;
  readonly onWrongDate: (isWrong: boolean) => void;
};

/** Who begins which plan, when, and who looks after them. */
export function BeginFields(props: BeginFieldsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, form, plans, isTried, onChange } = props;
  const { people } = model.repositories;
  const when = (isMissing: boolean, text: string): string | undefined =>
    isTried && isMissing ? text : undefined;
  const choosePeople = (chosen: BeginForm['people']): void => {
    const added = chosen.length > form.people.length ? chosen.at(-1) : undefined;
    const known = reader.team.find(({ person }) => person.id === added?.id)?.mentor ?? null;
    // Whom the team has as their mentor is a good beginning.
    onChange({ people: chosen, mentor: form.mentor ?? known });
  };
  return (
    <>
      <ChosenPeople
        people={people}
        chosen={form.people}
        label={strings.PlanWho}
        next={form.people.length === 0 ? strings.PlanWho : strings.PlanWhoElse}
        isRequired={form.people.length === 0}
        problem={when(form.people.length === 0, strings.PlanWhoMissing)}
        onChange={choosePeople}
      />
      <SelectField
        label={strings.PlanWhich}
        options={[
          ...(form.plan === null ? [{ key: '', text: strings.PlanChoose }] : []),
          ...plans.map(({ id, title }) => ({ key: String(id), text: title }))
        ]}
        value={form.plan === null ? '' : String(form.plan)}
        problem={when(form.plan === null, strings.PlanWhichMissing)}
        onChange={(key) => onChange({ plan: key === '' ? null : Number(key) })}
      />
      <DateField
        label={strings.PlanFirstDay}
        value={form.startDate}
        isRequired
        problem={when(form.startDate === null, strings.PlanDateMissing)}
        onWrong={props.onWrongDate}
        onChange={(startDate) => onChange({ startDate })}
      />
      <PersonField
        label={strings.PlanMentor}
        value={form.mentor}
        people={people}
        onChange={(mentor) => onChange({ mentor })}
      />
      <PersonField
        label={strings.PlanManager}
        value={form.manager}
        people={people}
        onChange={(manager) => onChange({ manager })}
      />
      {form.people.length > 1 ? <p className={styles.quiet}>{strings.PlanForAll}</p> : null}
    </>
  );
}
