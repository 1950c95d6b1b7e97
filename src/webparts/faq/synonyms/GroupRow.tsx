import * as React from 'react';
import { formatWords, synonymProblem, type SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { useFaqWords } from '../words/FaqWords';
import { WordsForm } from './WordsForm';
import styles from './Synonyms.module.scss';

export interface GroupRowProps {
  readonly group: SynonymGroup;
  readonly others: readonly SynonymGroup[];
  /** What is typed; `undefined`: the group is not being changed. */
  readonly draft: string | undefined;
  readonly onDraft: (text: string | undefined) => void;
  readonly isBusy: boolean;
  /** Left out for those who may not. */
  readonly onChange: ((words: readonly string[]) => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** Gives the focus back to the button that opened the form, when the form goes. */
function useReturnedFocus(isOpen: boolean): React.RefObject<HTMLButtonElement> {
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

/** One group: its words, and what can be done with them. */
export function GroupRow(props: GroupRowProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { group, draft, onDraft, onChange, onRemove, isBusy } = props;
  const text = formatWords(group.words);
  const changeButton = useReturnedFocus(draft !== undefined);
  if (draft !== undefined && onChange) {
    return (
      <li className={styles.group}>
        <WordsForm
          takesFocus
          label={strings.SynChangeLabel}
          hint={fill(strings.SynNow, { words: text })}
          text={draft}
          onText={onDraft}
          others={props.others}
          isBusy={isBusy}
          submit={{ children: ui.strings.Save }}
          onSubmit={onChange}
          onCancel={() => onDraft(undefined)}
        />
      </li>
    );
  }
  return (
    <li className={styles.group}>
      <span className={styles.words}>
        <bdi>{text}</bdi>
        {synonymProblem(group.words) === 'tooFew' ? (
          <span className={styles.problem}>{strings.SynNoGroup}</span>
        ) : null}
      </span>
      <span className={styles.commands}>
        {onChange ? (
          <Button
            ref={changeButton}
            look="quiet"
            icon="edit"
            aria-label={fill(strings.SynChangeOf, { words: text })}
            title={strings.SynChange}
            onClick={() => onDraft(text)}
          />
        ) : null}
        {onRemove ? (
          <Button
            look="quiet"
            icon="remove"
            disabled={isBusy}
            aria-label={fill(strings.SynRemoveOf, { words: text })}
            title={strings.SynRemove}
            onClick={onRemove}
          />
        ) : null}
      </span>
    </li>
  );
}
