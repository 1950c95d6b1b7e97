import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { Button } from '../../../ui/controls/Button';
import { htmlToPlain } from '../../../ui/richText/plainInstructions';
import { RichText } from '../../../ui/richText/RichText';
import { useChecklistWords } from '../words/ChecklistWords';
import type { InstructionsInput } from './draftForm';
import styles from './Edit.module.scss';

export interface InstructionsFieldProps {
  readonly value: InstructionsInput;
  readonly onChange: (value: InstructionsInput) => void;
}

/** Instructions as plain text. Text with more formatting than that stays as it is, until somebody chooses otherwise. */
export function InstructionsField(props: InstructionsFieldProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { value, onChange } = props;
  if (value.kind === 'plain') {
    return (
      <TextField
        label={strings.FieldInstructions}
        multiline
        dir="auto"
        autoAdjustHeight
        rows={5}
        value={value.text}
        onRenderDescription={() => <p className={styles.hint}>{strings.InstructionsHint}</p>}
        onChange={(_event, text = '') => onChange({ kind: 'plain', text })}
      />
    );
  }
  return (
    <div role="group" aria-label={strings.FieldInstructions}>
      <span className={styles.label}>{strings.FieldInstructions}</span>
      <div className={styles.kept}>
        <RichText html={value.html} />
        <p className={styles.hint}>{strings.InstructionsKept}</p>
        <span>
          <Button onClick={() => onChange({ kind: 'plain', text: htmlToPlain(value.html).text })}>
            {strings.InstructionsReplace}
          </Button>
        </span>
      </div>
    </div>
  );
}
