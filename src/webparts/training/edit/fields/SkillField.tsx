import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { Loading } from '../../../../ui/screens/Loading';
import { useSkills } from '../../model/useSkills';
import type { TrainingRepositories } from '../../TrainingRepositories';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { useQuickSkill } from './useQuickSkill';
import fields from '../../../../ui/fields/NativeFields.module.scss';
import styles from '../Edit.module.scss';

export interface SkillFieldProps {
  /** Ids. */
  readonly value: readonly number[];
  readonly repositories: TrainingRepositories;
  readonly mayAdd: boolean;
  readonly loadOwners: () => Promise<readonly Person[]>;
  readonly onChange: (skills: readonly number[]) => void;
}

function AddSkill({ value, repositories, loadOwners, onChange }: SkillFieldProps): JSX.Element {
  const { strings } = useTrainingWords();
  const id = useFieldId();
  const quick = useQuickSkill(repositories, (skill) => onChange([...new Set([...value, skill])]));
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {strings.EditSkillNew}
      </label>
      <div className={styles.adding}>
        <input
          id={id}
          type="text"
          dir="auto"
          className={fields.input}
          maxLength={quick.longest}
          value={quick.name}
          onChange={(event) => quick.type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // The course is not saved by it.
            event.preventDefault();
            void quick.add();
          }}
        />
        <Button
          icon="add"
          disabled={quick.name.trim() === '' || quick.isAdding}
          onClick={() => void quick.add()}
        >
          {strings.AddSkill}
        </Button>
      </div>
      <p role="status" className={quick.said === '' ? styles.hidden : fields.hint}>
        {quick.said}
      </p>
      {quick.error === undefined ? null : (
        <ErrorNotice
          title={strings.EditSkillNotAdded}
          error={quick.error}
          onRetry={() => void quick.add()}
          loadOwners={loadOwners}
        />
      )}
    </div>
  );
}

/** What the course teaches: task areas that are there, or a new one by its name. */
export function SkillField(props: SkillFieldProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { value, repositories, mayAdd, loadOwners, onChange } = props;
  const { state, reload } = useSkills(repositories);
  if (state.kind === 'loading') return <Loading label={strings.EditSkillsLoading} rows={2} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.EditSkillsNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <>
      {state.rows.length === 0 ? (
        <p className={fields.hint}>{strings.EditSkillsNone}</p>
      ) : (
        <CheckGroup
          label={courseFieldName(strings, 'skills')}
          options={state.rows.map(({ id, title }) => ({ key: String(id), text: title }))}
          chosen={value.map(String)}
          onChange={(chosen) => onChange(chosen.map(Number))}
        />
      )}
      {mayAdd ? <AddSkill {...props} /> : null}
    </>
  );
}
