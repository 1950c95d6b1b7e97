import * as React from 'react';
import { tagsSayUserImpact } from '../../../../domain/updates/vocabulary';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { DateField } from '../../../../ui/fields/DateField';
import { useUiWords } from '../../../../ui/words/UiWords';
import { fill } from '../../../../ui/words/fill';
import { impactName } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { isUsed } from './decisionForm';
import { ImpactField } from './ImpactField';
import { OwnerField } from './OwnerField';
import type { ChangeableField, TeamValues } from './teamChanges';
import { useTeamFields, type TeamSaveState } from './useTeamFields';
import styles from './Decision.module.scss';

function nameOf(strings: UpdatesWords['strings'], field: ChangeableField): string {
  const names: Readonly<Record<ChangeableField, string>> = {
    owner: strings.DecideOwner,
    rollsOutOn: strings.DecideRollsOutOn,
    adminImpact: strings.DecideAdminImpact,
    userImpact: strings.DecideUserImpact
  };
  return names[field];
}

function valueOf({ strings, formats }: UpdatesWords, values: TeamValues, field: ChangeableField): string {
  switch (field) {
    case 'owner':
      return values.owner?.name ?? strings.DecideNone;
    case 'rollsOutOn':
      return values.rollsOutOn ? formats.date(values.rollsOutOn) : strings.DecideNone;
    case 'adminImpact':
    case 'userImpact': {
      const impact = values[field];
      return impact ? impactName(strings, impact) : strings.DecideNotRated;
    }
  }
}

function SaveProblem(
  props: NoticeSectionProps & {
    readonly state: TeamSaveState;
    readonly values: TeamValues;
    readonly onRetry: () => void;
  }
): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings } = words;
  const { state, open } = props;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.DecideNotSaved}
        error={state.error}
        onRetry={props.onRetry}
        onReload={open.reload}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (state.kind !== 'collided') return null;
  return (
    <Notice tone="warning" role="alert" title={strings.DecideConflict}>
      {state.fields.map((field) => (
        <p key={field} dir="auto">
          {fill(strings.DecideFieldCollided, {
            field: nameOf(strings, field),
            there: valueOf(words, open.notice, field),
            yours: valueOf(words, props.values, field)
          })}
        </p>
      ))}
      <p>{strings.DecideFieldsNext}</p>
    </Notice>
  );
}

function Fields(
  props: NoticeSectionProps & {
    readonly values: TeamValues;
    readonly onChange: (changes: Partial<TeamValues>) => void;
    readonly onDateWrong: (isWrong: boolean) => void;
  }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { open, values, onChange } = props;
  const { decision, tags } = open.notice;
  const isRated = !decision || isUsed(decision.kind, 'userImpact');
  return (
    <>
      <OwnerField
        model={props.model}
        reader={props.reader}
        label={strings.DecideOwner}
        notice={open.notice}
        value={values.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <div className={styles.owner}>
        <DateField
          label={strings.DecideRollsOutOn}
          value={values.rollsOutOn}
          onChange={(rollsOutOn) => onChange({ rollsOutOn })}
          onWrong={props.onDateWrong}
        />
        <p className={styles.quiet}>{strings.DecideRollsOutHint}</p>
      </div>
      {isRated ? (
        <>
          <ImpactField
            label={strings.DecideAdminImpact}
            value={values.adminImpact}
            onChange={(adminImpact) => onChange({ adminImpact })}
          />
          <ImpactField
            label={strings.DecideUserImpact}
            hint={tagsSayUserImpact(tags) ? strings.DecideTagsSayUserImpact : ''}
            value={values.userImpact}
            onChange={(userImpact) => onChange({ userImpact })}
          />
        </>
      ) : null}
    </>
  );
}

/** What can be changed without a decision: who owns the notice, when it reaches users, and how much it means. */
export function TeamFieldsForm(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { onDirty } = props;
  const { values, change, isDirty, state, save, discard } = useTeamFields(props);
  const [isDateWrong, setDateWrong] = React.useState(false);
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  const isSaving = state.kind === 'saving';
  return (
    <details className={styles.more}>
      <summary>{strings.DecideTeamFields}</summary>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SaveProblem {...props} state={state} values={values} onRetry={() => void save()} />
        <Fields {...props} values={values} onChange={change} onDateWrong={setDateWrong} />
        <div className={styles.commands}>
          <Button type="submit" look="primary" disabled={!isDirty || isDateWrong || isSaving}>
            {ui.strings.Save}
          </Button>
          {isDirty ? <Button onClick={discard}>{ui.strings.Discard}</Button> : null}
        </div>
      </form>
    </details>
  );
}
