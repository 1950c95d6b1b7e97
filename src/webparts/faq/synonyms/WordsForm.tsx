import * as React from 'react';
import {
  formatWords,
  groupLike,
  longestGroup,
  synonymProblem,
  wordsIn,
  type SynonymGroup
} from '../../../domain/faq/synonyms/synonymGroup';
import { Button, type ButtonProps } from '../../../ui/controls/Button';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../ui/fields/TextBox';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { useFaqWords } from '../words/FaqWords';
import styles from './Synonyms.module.scss';

export interface WordsFormProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The other groups: none of them may say the same. */
  readonly others: readonly SynonymGroup[];
  readonly isBusy: boolean;
  readonly submit: Pick<ButtonProps, 'children' | 'icon'>;
  readonly onSubmit: (words: readonly string[]) => void;
  readonly onCancel?: () => void;
  /** Begins with the focus in the field. */
  readonly takesFocus?: boolean;
}

function useProblem({ text, others }: Pick<WordsFormProps, 'text' | 'others'>): string | undefined {
  const { strings, formats } = useFaqWords();
  const words = wordsIn(text);
  const problem = synonymProblem(words);
  if (problem === 'tooFew') return strings.SynTooFew;
  if (problem === 'tooLong') return fill(strings.SynTooLong, { most: formats.number(longestGroup) });
  const same = groupLike(others, words);
  return same && fill(strings.SynThere, { words: formatWords(same.words) });
}

/** The words of one group, in one line. What is wrong shows once somebody has tried to keep it. */
export function WordsForm(props: WordsFormProps): JSX.Element {
  const ui = useUiWords();
  const { text, onText, takesFocus } = props;
  const [isTried, setTried] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const problem = useProblem(props);
  React.useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  // The field says that it is wrong only after it was drawn again.
  React.useEffect(() => {
    if (isTried) focusFirstInvalid(form.current);
  }, [isTried]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (props.isBusy) return;
    setTried(problem !== undefined);
    if (problem === undefined) props.onSubmit(wordsIn(text));
    else if (isTried) focusFirstInvalid(form.current);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <TextBox
        label={props.label}
        hint={props.hint}
        value={text}
        dir="auto"
        problem={isTried ? problem : undefined}
        onChange={onText}
      />
      <div className={styles.commands}>
        <Button type="submit" {...props.submit} disabled={props.isBusy} />
        {props.onCancel ? (
          <Button look="quiet" onClick={props.onCancel}>
            {ui.strings.Cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
