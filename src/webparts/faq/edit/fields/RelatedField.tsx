import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { useFaqWords } from '../../words/FaqWords';
import { useEntryPicker } from './useEntryPicker';
import fields from '../../../../ui/fields/NativeFields.module.scss';
import styles from '../Edit.module.scss';

export interface RelatedFieldProps {
  readonly label: string;
  /** Ids of entries. */
  readonly value: readonly number[];
  /** The entry itself. */
  readonly except: number | undefined;
  readonly knowledge: Knowledge;
  readonly onChange: (ids: readonly number[]) => void;
}

function Chosen({
  value,
  knowledge,
  onRemove
}: Pick<RelatedFieldProps, 'value' | 'knowledge'> & {
  readonly onRemove: (id: number) => void;
}): JSX.Element | null {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  if (value.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {value.map((id) => {
        const name = entryOf(knowledge, id)?.title ?? fill(strings.EditRelatedGone, { id: String(id) });
        return (
          <li key={id}>
            <bdi>{name}</bdi>
            <Button
              look="quiet"
              icon="close"
              aria-label={fill(ui.strings.RemoveFile, { name })}
              onClick={() => onRemove(id)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Other entries, chosen by typing a few of their words. */
export function RelatedField(props: RelatedFieldProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const { label, value, knowledge, onChange } = props;
  const id = useFieldId();
  const input = React.useRef<HTMLInputElement>(null);
  const picker = useEntryPicker(props);
  const { text, found, active, choose } = picker;
  const isOpen = found.length > 0;
  const remove = (one: number): void => {
    onChange(value.filter((other) => other !== one));
    input.current?.focus();
  };
  const count = isOpen ? plural('EditRelatedFound', found.length) : strings.EditRelatedNone;
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        <bdi>{label}</bdi>
      </label>
      <Chosen value={value} knowledge={knowledge} onRemove={remove} />
      <div className={styles.picker}>
        <input
          ref={input}
          id={id}
          className={fields.input}
          type="text"
          role="combobox"
          autoComplete="off"
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-options`}
          aria-activedescendant={isOpen ? `${id}-option-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => picker.onType(event.target.value)}
          onKeyDown={picker.onKeyDown}
        />
        <ul
          id={`${id}-options`}
          role="listbox"
          aria-label={label}
          className={isOpen ? styles.options : styles.none}
        >
          {found.map((entry, index) => (
            <li
              key={entry.id}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={index === active}
              // The box keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry.id)}
            >
              <bdi>{entry.title}</bdi>
            </li>
          ))}
        </ul>
        <p role="status" className={isOpen ? styles.hidden : styles.hint}>
          {text.trim() === '' ? '' : count}
        </p>
      </div>
      <p id={`${id}-hint`} className={fields.hint}>
        {strings.EditRelatedHint}
      </p>
    </div>
  );
}
