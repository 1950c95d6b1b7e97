import * as React from 'react';
import { Button } from '../controls/Button';
import { TextBox } from '../fields/TextBox';
import { useUiWords } from '../words/UiWords';
import { linkAddress } from './editing/links';
import styles from './Editor.module.scss';

/** What a link is made for. */
export interface LinkDraft {
  readonly address: string;
  /** There is already a link, which can be taken away. */
  readonly isPresent: boolean;
  /** No words are selected that could be the link. */
  readonly needsWords: boolean;
}

export interface LinkFormProps {
  readonly draft: LinkDraft;
  readonly onSet: (href: string, words: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Address and words of a link, between the tools and the text. */
export function LinkForm(props: LinkFormProps): JSX.Element {
  const { strings } = useUiWords();
  const { draft } = props;
  const [address, setAddress] = React.useState(draft.address);
  const [words, setWords] = React.useState('');
  const [isWrong, setWrong] = React.useState(false);
  const box = React.useRef<HTMLDivElement>(null);
  const focusAddress = (): void => box.current?.querySelector('input')?.focus();
  React.useEffect(focusAddress, []);
  const set = (): void => {
    const href = linkAddress(address);
    if (href !== undefined) return props.onSet(href, words.trim() || address.trim());
    setWrong(true);
    focusAddress();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isInBox = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isInBox)) return;
    // Neither sends the form around it nor closes the panel.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') set();
    else props.onClose();
  };
  return (
    <div ref={box} role="group" aria-label={strings.EditorLink} className={styles.link} onKeyDown={onKeyDown}>
      <TextBox
        label={strings.EditorLinkAddress}
        dir="ltr"
        value={address}
        problem={isWrong ? strings.EditorLinkWrong : undefined}
        onChange={(text) => {
          setAddress(text);
          setWrong(false);
        }}
      />
      {draft.needsWords ? (
        <TextBox label={strings.EditorLinkWords} dir="auto" value={words} onChange={setWords} />
      ) : null}
      <div className={styles.linkActions}>
        <Button look="primary" onClick={set}>
          {strings.EditorLinkSet}
        </Button>
        {draft.isPresent ? <Button onClick={props.onRemove}>{strings.EditorLinkRemove}</Button> : null}
        <Button look="quiet" onClick={props.onClose}>
          {strings.Cancel}
        </Button>
      </div>
    </div>
  );
}
