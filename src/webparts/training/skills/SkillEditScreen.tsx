import * as React from 'react';
import { platforms } from '../../../lists';
import { skillProblems, wantedRange } from '../../../domain/training/drafts/skillDraft';
import type { Skill, SkillDraft } from '../../../domain/training/skill';
import { Button } from '../../../ui/controls/Button';
import { SaveProblem } from '../../../ui/errors/SaveProblem';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../ui/fields/TextBox';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { SkillEditProps } from '../panel/TrainingPanel';
import { useTrainingWords, type TrainingWords } from '../words/TrainingWords';
import { DeleteSkill } from './edit/DeleteSkill';
import { SkillConflict } from './edit/SkillConflict';
import {
  differingSkillFields,
  draftOfSkill,
  emptySkill,
  formOfSkill,
  type SkillForm
} from './edit/skillForm';
import { useSaveSkill, type SkillSaver } from './edit/useSaveSkill';
import styles from './edit/Edit.module.scss';

interface Problems {
  readonly title?: string;
  readonly wanted?: string;
}

const noProblems: Problems = {};

/** What keeps the skill from being saved, in words. */
function problemsOf({ strings, formats }: TrainingWords, draft: SkillDraft): Problems {
  const found = skillProblems(draft);
  const title = found.find(({ field }) => field === 'title');
  const { least, most } = wantedRange;
  const range = { least: formats.number(least), most: formats.number(most) };
  return {
    ...(title && {
      title:
        title.problem === 'tooLong'
          ? fill(strings.SkillTitleTooLong, { most: formats.number(title.most) })
          : strings.SkillTitleMissing
    }),
    ...(found.some(({ field }) => field === 'wanted') && { wanted: fill(strings.SkillWantedWrong, range) })
  };
}

function Fields(props: {
  readonly form: SkillForm;
  readonly problems: Problems;
  readonly onChange: (change: Partial<SkillForm>) => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const { form, problems, onChange } = props;
  return (
    <>
      <TextBox
        label={strings.SkillFieldTitle}
        value={form.title}
        dir="auto"
        isRequired
        problem={problems.title}
        onChange={(title) => onChange({ title })}
      />
      <TextBox
        label={strings.SkillFieldSummary}
        value={form.summary}
        dir="auto"
        rows={4}
        hint={strings.SkillSummaryHint}
        onChange={(summary) => onChange({ summary })}
      />
      <CheckGroup
        label={strings.SkillFieldPlatforms}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        hint={strings.SkillPlatformsHint}
        onChange={(chosen) => onChange({ platforms: chosen })}
      />
      <TextBox
        label={strings.SkillFieldWanted}
        value={form.wanted}
        inputMode="numeric"
        isRequired
        hint={strings.SkillWantedHint}
        problem={problems.wanted}
        onChange={(wanted) => onChange({ wanted })}
      />
    </>
  );
}

function SaveBar(
  props: Pick<SkillEditProps, 'onClose' | 'loadOwners'> & {
    readonly saver: SkillSaver;
    readonly onRetry: () => void;
    readonly onSaveAsNew: () => void;
  }
): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { saver, loadOwners, onRetry, onSaveAsNew } = props;
  const { state } = saver;
  const texts = {
    failed: strings.SkillNotSaved,
    goneTitle: strings.SkillGoneTitle,
    goneText: strings.SkillGoneText,
    saveAsNew: strings.SkillSaveAsNew
  };
  return (
    <div className={styles.footer}>
      {state.kind === 'failed' ? (
        <SaveProblem
          problem={{ kind: 'failed', error: state.error, onRetry }}
          texts={texts}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'gone' ? (
        <SaveProblem problem={{ kind: 'gone', onSaveAsNew }} texts={texts} loadOwners={loadOwners} />
      ) : null}
      <Button type="submit" look="primary" disabled={state.kind === 'saving'}>
        {ui.strings.Save}
      </Button>
      <Button onClick={props.onClose}>{ui.strings.Cancel}</Button>
    </div>
  );
}

/** What the form was begun with, and the version that is written over. */
interface Begun {
  readonly original: SkillDraft;
  readonly seen: Skill | undefined;
}

/** Adds a skill, or changes one: what it takes, and how many people of the team should have it. */
export function SkillEditScreen(props: SkillEditProps): JSX.Element {
  const words = useTrainingWords();
  const { locale } = words.culture;
  const { panel, model, reader, onDirty } = props;
  const [begun, setBegun] = React.useState<Begun>({
    original: panel.skill ?? emptySkill,
    seen: panel.skill
  });
  const [form, setForm] = React.useState(() => formOfSkill(begun.original, locale));
  const [attempts, setAttempts] = React.useState(0);
  const element = React.useRef<HTMLFormElement>(null);
  const saver = useSaveSkill(model);
  const draft = draftOfSkill(form, begun.seen ?? emptySkill, locale);
  const isDirty = differingSkillFields(draft, begun.original).length > 0;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => {
    // After the fields have said what is wrong.
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const save = (seen: Skill | undefined): void => {
    if (skillProblems(draft).length > 0) setAttempts((now) => now + 1);
    else void saver.save({ draft, seen, original: begun.original });
  };
  if (saver.state.kind === 'conflict') {
    const { theirs } = saver.state;
    return (
      <SkillConflict
        conflict={saver.state}
        onBack={saver.backToForm}
        onSave={(chosen) => {
          setForm(formOfSkill(chosen, locale));
          setBegun({ original: theirs, seen: theirs });
          void saver.save({ draft: chosen, seen: theirs, original: theirs });
        }}
      />
    );
  }
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(begun.seen);
      }}
    >
      <Fields
        form={form}
        problems={attempts > 0 ? problemsOf(words, draft) : noProblems}
        onChange={(change) => setForm((now) => ({ ...now, ...change }))}
      />
      {begun.seen && reader.access.canDelete ? <DeleteSkill {...props} skill={begun.seen} /> : null}
      <SaveBar
        {...props}
        saver={saver}
        onRetry={() => save(begun.seen)}
        onSaveAsNew={() => {
          setBegun((now) => ({ ...now, seen: undefined }));
          save(undefined);
        }}
      />
    </form>
  );
}
