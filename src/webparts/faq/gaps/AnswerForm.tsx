import * as React from 'react';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { RelatedField } from '../edit/fields/RelatedField';
import { entryOf, type Knowledge } from '../model/knowledge';
import { useFaqWords } from '../words/FaqWords';
import fields from '../../../ui/fields/NativeFields.module.scss';
import styles from '../waiting/Waiting.module.scss';

export interface AnswerFormProps {
  readonly gap: Gap;
  readonly knowledge: Knowledge;
  readonly onChoose: (entry: { readonly id: number; readonly title: string }) => void;
  readonly onCancel: () => void;
}

const none: readonly number[] = [];

/** Which entry answers the gap already: chosen by typing a few of its words. */
export function AnswerForm({ gap, knowledge, onChoose, onCancel }: AnswerFormProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const form = React.useRef<HTMLDivElement>(null);
  const [problem, setProblem] = React.useState('');
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const choose = ([id]: readonly number[]): void => {
    const entry = id === undefined ? undefined : entryOf(knowledge, id);
    if (!entry) return;
    // Nobody would find it: the gap would open again.
    if (entry.status === 'Retired') setProblem(fill(strings.GapsAnswerRetired, { title: entry.title }));
    else onChoose(entry);
  };
  return (
    <div
      ref={form}
      role="group"
      className={styles.answer}
      aria-label={fill(strings.StepAbout, { step: strings.GapsAnswered, title: gap.text })}
    >
      <RelatedField
        label={strings.GapsAnswerField}
        value={none}
        except={undefined}
        knowledge={knowledge}
        onChange={choose}
      />
      <p role="alert" className={fields.problem}>
        {problem}
      </p>
      <span>
        <Button onClick={onCancel}>{ui.strings.Cancel}</Button>
      </span>
    </div>
  );
}
