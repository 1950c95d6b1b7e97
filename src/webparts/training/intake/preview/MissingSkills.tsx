import * as React from 'react';
import type { Skill } from '../../../../domain/training/skill';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useDirtyWhile } from '../../../../ui/screens/useDirtyWhile';
import { useEach } from '../../../../ui/screens/useEach';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { emptySkill } from '../../skills/edit/skillForm';
import { useTrainingWords } from '../../words/TrainingWords';
import { EachStatus } from '../writing/EachStatus';

export interface MissingSkillsProps extends Pick<TrainingPanelScreenProps, 'model' | 'onDirty'> {
  /** Titles that the file names and nobody has added yet. */
  readonly titles: readonly string[];
  readonly onAdded: (skills: readonly Skill[]) => void;
}

/** Offers to add the skills that a file names: its courses come without them otherwise. */
export function MissingSkills({ model, onDirty, titles, onAdded }: MissingSkillsProps): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { skills } = model.repositories;
  const taken = React.useRef(new Set<number>());
  const adding = useEach<string, Skill>(
    (title) => skills.add({ ...emptySkill, title }),
    ({ done }) => {
      const fresh = done.filter(({ id }) => !taken.current.has(id));
      for (const { id } of fresh) taken.current.add(id);
      onAdded(fresh);
    }
  );
  const { kind } = adding.state;
  useDirtyWhile(kind === 'working', onDirty);
  if (kind !== 'idle') {
    return (
      <EachStatus
        work={adding}
        progressText={strings.IntakeStepSkills}
        doneText={strings.ImportSkillsAdded}
        titleOf={(title) => title}
      />
    );
  }
  if (titles.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={plural('ImportSkillsMissing', titles.length)}
      actions={
        <Button icon="add" onClick={() => adding.start(titles)}>
          {plural('ImportSkillsAdd', titles.length)}
        </Button>
      }
    >
      <p dir="auto">{formats.list(titles)}</p>
      <p>{strings.ImportSkillsWhy}</p>
    </Notice>
  );
}
