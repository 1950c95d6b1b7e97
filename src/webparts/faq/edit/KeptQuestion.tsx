import * as React from 'react';
import { differingEntryFields } from '../../../domain/faq/diff/entryFields';
import type { Entry } from '../../../domain/faq/entry';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { entryFieldName } from '../words/entryFieldName';
import { useFaqWords } from '../words/FaqWords';
import { hasChangedSince, type Beginning } from './beginning';
import type { KeptEntry } from './keptEntry';

export interface KeptQuestionProps {
  readonly kept: KeptEntry;
  readonly fresh: Beginning;
  /** `undefined` for a new entry. */
  readonly entry: Entry | undefined;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

/** Offers what somebody typed and did not save. It stays until they say what becomes of it. */
export function KeptQuestion(props: KeptQuestionProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { kept, fresh, entry } = props;
  const changed = differingEntryFields(kept.begun?.draft ?? fresh.original, kept.draft);
  const names = changed.map((field) => entryFieldName(strings, field));
  return (
    <Notice
      tone="info"
      role="status"
      title={fill(strings.EditKeptTitle, { when: formats.dateTime(kept.keptOn) })}
      actions={
        <>
          <Button look="primary" onClick={props.onGoOn}>
            {strings.EditKeptGoOn}
          </Button>
          <Button onClick={props.onThrowAway}>{strings.EditKeptThrowAway}</Button>
        </>
      }
    >
      {kept.draft.title.trim() === '' ? null : (
        <p>
          <bdi>{kept.draft.title}</bdi>
        </p>
      )}
      {names.length > 0 ? <p>{fill(strings.EditKeptFields, { fields: formats.list(names) })}</p> : null}
      {entry && hasChangedSince(kept, entry) ? (
        <p>{fill(strings.EditKeptChanged, { name: entry.modifiedBy.name })}</p>
      ) : null}
    </Notice>
  );
}
