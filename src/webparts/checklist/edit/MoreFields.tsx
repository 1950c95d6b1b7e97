import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { platforms, tasksList } from '../../../lists';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { evidenceName, signOffName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { problemText } from './problemWords';
import { FieldSection } from '../../../ui/fields/FieldSection';
import { StepsEditor } from './steps/StepsEditor';
import type { TaskFieldsProps } from './TaskFields';

const evidenceKinds = tasksList.columns.evidence.choices;
const signOffRules = tasksList.columns.signOff.choices;

/** What a completion records and comes with, and who confirms it. */
export function ProofFields({ form, problems, onChange }: TaskFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { steps, evidence, signOff } = form;
  return (
    <FieldSection
      title={strings.MoreProof}
      isOpenAtFirst={steps.length > 0 || evidence.length > 0 || signOff !== 'Self'}
    >
      <StepsEditor steps={steps} problems={problems} onChange={(changed) => onChange({ steps: changed })} />
      <CheckGroup
        label={strings.FieldEvidence}
        options={evidenceKinds.map((key) => ({ key, text: evidenceName(strings, key) }))}
        chosen={evidence}
        onChange={(chosen) => onChange({ evidence: chosen })}
      />
      <ChoiceField
        label={strings.FieldSignOff}
        options={signOffRules.map((key) => ({ key, text: signOffName(strings, key) }))}
        value={signOff}
        onChange={(chosen) => onChange({ signOff: chosen })}
      />
    </FieldSection>
  );
}

/** Where the procedure is described, how long it takes, and what it is about. */
export function EffortFields({ form, problems, onChange }: TaskFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { referenceUrl, referenceText, minutes } = form;
  return (
    <FieldSection
      title={strings.MoreEffort}
      isOpenAtFirst={referenceUrl !== '' || minutes !== '' || form.platforms.length > 0}
    >
      <TextField
        label={strings.FieldReferenceUrl}
        type="url"
        dir="ltr"
        value={referenceUrl}
        errorMessage={problemText(words, problems, ({ field }) => field === 'reference')}
        onChange={(_event, url = '') => onChange({ referenceUrl: url })}
      />
      <TextField
        label={strings.FieldReferenceText}
        dir="auto"
        value={referenceText}
        onChange={(_event, text = '') => onChange({ referenceText: text })}
      />
      <TextField
        label={strings.FieldMinutes}
        inputMode="numeric"
        value={minutes}
        errorMessage={problemText(words, problems, ({ field }) => field === 'minutes')}
        onChange={(_event, text = '') => onChange({ minutes: text })}
      />
      <CheckGroup
        label={strings.FieldPlatforms}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        onChange={(chosen) => onChange({ platforms: chosen })}
      />
    </FieldSection>
  );
}
