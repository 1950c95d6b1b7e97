import * as React from 'react';
import type { Skill } from '../../../../domain/training/skill';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useSkills } from '../../model/useSkills';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../../../../ui/screens/Panel.module.scss';

type DeleteProps = Pick<TrainingViewProps, 'model' | 'catalogue' | 'loadOwners'> & { readonly skill: Skill };

type DeleteState =
  { readonly kind: 'idle' | 'asking' | 'deleting' } | { readonly kind: 'failed'; readonly error: unknown };

/** Moves the skill to the recycle bin, and brings it back on demand. */
function useDelete({
  model,
  skill
}: DeleteProps): readonly [DeleteState, (state: DeleteState) => void, () => void] {
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<DeleteState>({ kind: 'idle' });
  const isMounted = useMounted();
  const { repositories, say, closePanel } = model;
  const { take, reload } = useSkills(repositories);
  const restore = async (binId: string): Promise<void> => {
    try {
      await repositories.skills.restore(binId);
      say({ kind: 'said', tone: 'success', text: fill(strings.SkillRestored, { title: skill.title }) });
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.SkillNotRestored, { title: skill.title }), error });
    }
    reload();
  };
  const remove = async (): Promise<void> => {
    setState({ kind: 'deleting' });
    try {
      const binId = await repositories.skills.remove(skill);
      take((skills) => skills.filter(({ id }) => id !== skill.id));
      const text = fill(strings.SkillDeleted, { title: skill.title });
      say({ kind: 'said', tone: 'success', text, undo: () => void restore(binId) });
      if (isMounted()) closePanel();
    } catch (error) {
      if (isMounted()) setState({ kind: 'failed', error });
    }
  };
  return [state, setState, () => void remove()];
}

/** Deletes a skill, once it is said how many courses name it. */
export function DeleteSkill(props: DeleteProps): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { model, catalogue, skill } = props;
  const [state, setState, remove] = useDelete(props);
  const { reload } = useSkills(model.repositories);
  const naming = [...catalogue.courses.values()].filter(({ skills }) => skills.includes(skill.id)).length;
  if (state.kind === 'idle') {
    return (
      <div className={styles.commands}>
        <Button look="quiet" icon="remove" onClick={() => setState({ kind: 'asking' })}>
          {strings.SkillDelete}
        </Button>
      </div>
    );
  }
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={fill(strings.SkillNotDeleted, { title: skill.title })}
        error={state.error}
        onRetry={remove}
        onReload={() => {
          reload();
          model.closePanel();
        }}
        loadOwners={props.loadOwners}
      />
    );
  }
  return (
    <Notice
      tone="warning"
      role="alert"
      title={fill(strings.SkillDeleteTitle, { title: skill.title })}
      actions={
        <>
          <Button icon="remove" disabled={state.kind === 'deleting'} onClick={remove}>
            {strings.SkillDelete}
          </Button>
          <Button disabled={state.kind === 'deleting'} onClick={() => setState({ kind: 'idle' })}>
            {ui.strings.Cancel}
          </Button>
        </>
      }
    >
      <p>
        {naming === 0 ? strings.SkillDeleteUnused : plural('SkillDeleteNamed', naming)}{' '}
        {strings.SkillDeleteBin}
      </p>
    </Notice>
  );
}
