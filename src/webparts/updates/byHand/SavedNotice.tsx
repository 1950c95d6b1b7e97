import * as React from 'react';
import type { OwnerRule } from '../../../domain/updates/ownerRules';
import { suggestOwner } from '../../../domain/updates/ownerRules';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { useUpdatesWords } from '../words/UpdatesWords';
import { ownerWords } from '../intake/words/ownerWords';
import type { SaveState } from './useSaveNotice';
import styles from '../../../ui/screens/Panel.module.scss';

export interface SavedNoticeProps {
  readonly saved: Extract<SaveState, { kind: 'saved' }>;
  readonly ownerRules: readonly OwnerRule[];
  readonly onOpen: (id: number) => void;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** The notice is in the feed: what next. */
export function SavedNotice(props: SavedNoticeProps): JSX.Element {
  const words = useUpdatesWords();
  const ui = useUiWords();
  const { strings } = words;
  const { draft, id } = props.saved;
  return (
    <>
      <Notice tone="success" role="status" title={fill(strings.HandSaved, { title: draft.title })}>
        <p>{ownerWords(words, suggestOwner(draft, props.ownerRules))}</p>
      </Notice>
      <div className={styles.commands}>
        {id === undefined ? null : (
          <Button look="primary" onClick={() => props.onOpen(id)}>
            {strings.HandOpen}
          </Button>
        )}
        <Button icon="add" onClick={props.onAnother}>
          {strings.HandAnother}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Close}</Button>
      </div>
    </>
  );
}
