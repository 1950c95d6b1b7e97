import * as React from 'react';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import styles from '../../../../ui/controls/Filters.module.scss';

export interface NameFilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  /** Names that are known; others can be typed. */
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One name of many. Half a name finds nothing, so it counts when it is complete: chosen, Enter, or the box is left. */
export function NameFilter(props: NameFilterProps): JSX.Element {
  const { value, names, onChange } = props;
  const id = useFieldId();
  const [typed, setTyped] = React.useState(value);
  React.useEffect(() => setTyped(value), [value]);
  const hand = (text: string): void => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <label className={styles.choice}>
      <span>{props.label}</span>
      <input
        type="text"
        list={`${id}-names`}
        autoComplete="off"
        placeholder={props.all}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || names.includes(target.value)) hand(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') hand(typed);
        }}
        onBlur={() => hand(typed)}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
