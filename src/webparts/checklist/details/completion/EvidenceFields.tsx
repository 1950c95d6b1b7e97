import * as React from 'react';
import type { CompletionProblem } from '../../../../domain/tasks/completion';
import type { EvidenceKind } from '../../../../domain/tasks/task';
import { FilesField } from '../../../../ui/fields/FilesField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import type { CompletionForm } from './completionForm';
import { evidenceProblemText, fileProblemText } from './completionWords';
import styles from '../Details.module.scss';

export interface EvidenceFieldsProps {
  readonly evidence: readonly EvidenceKind[];
  readonly form: CompletionForm;
  readonly problems: readonly CompletionProblem[];
  readonly onChange: (change: Partial<CompletionForm>) => void;
}

function Files(props: EvidenceFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const isRequired = props.evidence.includes('File');
  return (
    <FilesField
      label={
        isRequired ? fill(strings.RequiredField, { label: strings.EvidenceFiles }) : strings.EvidenceFiles
      }
      files={props.form.files}
      refuse={(file) => fileProblemText(words, file)}
      problem={evidenceProblemText(words, props.problems, ['fileMissing'])}
      onChange={(files) => props.onChange({ files })}
    />
  );
}

function Link({ evidence, form, problems, onChange }: EvidenceFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const isRequired = evidence.includes('Link');
  const label = strings.EvidenceLinkUrl;
  return (
    <div className={styles.pair}>
      <TextBox
        label={isRequired ? fill(strings.RequiredField, { label }) : label}
        type="url"
        dir="ltr"
        isRequired={isRequired}
        value={form.linkUrl}
        problem={evidenceProblemText(words, problems, ['linkMissing', 'notAnAddress'])}
        onChange={(linkUrl) => onChange({ linkUrl })}
      />
      <TextBox
        label={strings.EvidenceLinkText}
        dir="auto"
        value={form.linkText}
        onChange={(linkText) => onChange({ linkText })}
      />
    </div>
  );
}

/** What proves the completion. What the task does not ask for is folded away. */
export function EvidenceFields(props: EvidenceFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { evidence } = props;
  const asksFile = evidence.includes('File');
  const asksLink = evidence.includes('Link');
  return (
    <>
      {asksFile ? <Files {...props} /> : null}
      {asksLink ? <Link {...props} /> : null}
      {asksFile && asksLink ? null : (
        <details className={styles.more}>
          <summary>{strings.AddEvidence}</summary>
          <div className={styles.moreFields}>
            {asksFile ? null : <Files {...props} />}
            {asksLink ? null : <Link {...props} />}
          </div>
        </details>
      )}
    </>
  );
}
