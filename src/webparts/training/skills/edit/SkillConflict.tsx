import * as React from 'react';
import type { SkillDraft } from '../../../../domain/training/skill';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { fill } from '../../../../ui/words/fill';
import { useUiWords, type UiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import { differingSkillFields, withSkillFields, type SkillField } from './skillForm';
import type { SkillSaveState } from './useSaveSkill';
import styles from '../../../../ui/screens/Panel.module.scss';

const names: Readonly<Record<SkillField, keyof ITrainingWebPartStrings>> = {
  title: 'SkillFieldTitle',
  summary: 'SkillFieldSummary',
  platforms: 'SkillFieldPlatforms',
  wanted: 'SkillFieldWanted'
};

function valueOf(words: TrainingWords, ui: UiWords, draft: SkillDraft, field: SkillField): string {
  const { strings, formats } = words;
  switch (field) {
    case 'platforms':
      return draft.platforms.length === 0 ? ui.strings.AllPlatforms : formats.list(draft.platforms);
    case 'wanted':
      return formats.number(draft.wanted);
    default:
      return draft[field] || strings.SkillNothing;
  }
}

type Side = 'mine' | 'theirs';

/** Somebody else saved first. What only they changed is taken over; of what both changed, the person chooses. */
export function SkillConflict(props: {
  readonly conflict: Extract<SkillSaveState, { kind: 'conflict' }>;
  readonly onSave: (chosen: SkillDraft) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const words = useTrainingWords();
  const ui = useUiWords();
  const { strings } = words;
  const { conflict, onSave, onBack } = props;
  const { theirs, writing } = conflict;
  const { draft, original } = writing;
  const [choice, setChoice] = React.useState<Readonly<Partial<Record<SkillField, Side>>>>({});
  const mineChanged = differingSkillFields(original, draft);
  const theirsChanged = differingSkillFields(original, theirs);
  const open = differingSkillFields(draft, theirs).filter(
    (field) => mineChanged.includes(field) && theirsChanged.includes(field)
  );
  const save = (): void => {
    const mine = mineChanged.filter((field) => choice[field] !== 'theirs');
    onSave(withSkillFields(theirs, draft, mine));
  };
  return (
    <div className={styles.section}>
      <Notice tone="warning" role="alert" title={strings.SkillConflictTitle}>
        <p>{open.length > 0 ? strings.SkillConflictText : strings.SkillConflictBoth}</p>
      </Notice>
      {open.map((field) => (
        <ChoiceField
          key={field}
          label={strings[names[field]]}
          options={[
            {
              key: 'mine',
              text: fill(strings.SkillConflictMine, { value: valueOf(words, ui, draft, field) })
            },
            {
              key: 'theirs',
              text: fill(strings.SkillConflictTheirs, { value: valueOf(words, ui, theirs, field) })
            }
          ]}
          value={choice[field] ?? 'mine'}
          onChange={(side) => setChoice((now) => ({ ...now, [field]: side }))}
        />
      ))}
      <div className={styles.commands}>
        <Button look="primary" onClick={save}>
          {ui.strings.Save}
        </Button>
        <Button onClick={onBack}>{strings.SkillConflictBack}</Button>
      </div>
    </div>
  );
}
