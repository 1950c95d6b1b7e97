import * as React from 'react';
import type { Declaration, Score } from '../../../domain/training/completion';
import { Button } from '../../../ui/controls/Button';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { DateField } from '../../../ui/fields/DateField';
import { TextBox } from '../../../ui/fields/TextBox';
import { useUiWords } from '../../../ui/words/UiWords';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import { CertificateFields } from './CertificateFields';
import type { DeclareFormProps } from './declareProps';
import { declareProblemText, scoreText } from './declareWords';
import { useDeclareFields } from './useDeclareFields';
import styles from './Declare.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** What the learner chooses between; a course that asks for a certificate leaves no choice. */
const declarations: readonly Declaration[] = ['Self-declared', 'Certificate'];

/** When it was learned and what shows it. Whatever comes of sending it, what was typed stays until it is written. */
export function DeclareFieldsForm(props: DeclareFormProps & { readonly score: Score | null }): JSX.Element {
  const words = useTrainingWords();
  const ui = useUiWords();
  const { strings } = words;
  const { course, score } = props;
  const { form, fields, change, problems, dates, isSending, submit } = useDeclareFields(props);
  const { action, learnedOn } = fields;
  const waits = (props.waitsForMentor ?? course.proof === 'Mentor confirmed') && action === 'Self-declared';
  const names: Readonly<Record<Declaration, string>> = {
    'Self-declared': strings.DeclareSelf,
    Certificate: strings.DeclareCertificate
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={fill(strings.DeclareTitle, { title: course.title })}
      noValidate
      onSubmit={submit}
    >
      {score ? <p className={panel.quiet}>{scoreText(words, strings.DeclareScore, score)}</p> : null}
      {course.proof === 'Certificate' ? (
        <p className={panel.text}>{strings.DeclareNeedsCertificate}</p>
      ) : (
        <ChoiceField
          label={strings.DeclareWhat}
          options={declarations.map((key) => ({ key, text: names[key] }))}
          value={action}
          onChange={(next) => change({ action: next })}
        />
      )}
      <DateField
        label={strings.DeclareLearnedOn}
        isRequired
        value={learnedOn}
        problem={declareProblemText(words, problems, ['dayMissing', 'learnedInFuture'], learnedOn)}
        onChange={(next) => change({ learnedOn: next })}
        onWrong={(isWrong) => dates.mark('learnedOn', isWrong)}
      />
      {action === 'Certificate' ? <CertificateFields {...{ fields, change, problems, dates }} /> : null}
      <TextBox
        label={strings.DeclareNote}
        rows={2}
        dir="auto"
        value={fields.note}
        onChange={(note) => change({ note })}
      />
      {waits ? <p className={panel.quiet}>{strings.DeclareWaits}</p> : null}
      <div className={panel.commands}>
        <Button type="submit" look="primary" icon="check" disabled={isSending}>
          {strings.DeclareSubmit}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
