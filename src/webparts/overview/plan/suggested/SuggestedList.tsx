import * as React from 'react';
import type { StarterAlert } from '../../../../domain/starter/StarterAlert';
import { Icon } from '../../../../ui/icons/Icon';
import { useOverviewWords } from '../../words/OverviewWords';
import { Severity, withinWords } from '../alerts/AlertParts';
import styles from '../../../../ui/screens/Panel.module.scss';

export interface Suggestion {
  readonly alert: StarterAlert;
  readonly isThere: boolean;
}

export interface SuggestedListProps {
  readonly suggestions: readonly Suggestion[];
  /** Keys of those that are wanted. */
  readonly wanted: ReadonlySet<string>;
  readonly onWanted: (keys: readonly string[], isWanted: boolean) => void;
}

function Row(props: Omit<SuggestedListProps, 'suggestions'> & Suggestion): JSX.Element {
  const words = useOverviewWords();
  const { alert, isThere, wanted, onWanted } = props;
  const { key, title, source, why } = alert;
  return (
    <li className={styles.item}>
      <span>
        {isThere ? (
          <bdi>{title}</bdi>
        ) : (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={wanted.has(key)}
              onChange={({ target }) => onWanted([key], target.checked)}
            />
            <bdi>{title}</bdi>
          </label>
        )}
        <span className={styles.line} dir="auto">
          {why}
        </span>
        <span className={styles.line} dir="auto">
          {source}
        </span>
      </span>
      <span className={styles.verdict}>
        {isThere ? (
          <>
            <Icon name="check" /> {words.strings.SuggestThere}
          </>
        ) : (
          <>
            <Severity alert={alert} />
            <span className={styles.line}>{withinWords(words, alert)}</span>
          </>
        )}
      </span>
    </li>
  );
}

function Whole({ suggestions, wanted, onWanted }: SuggestedListProps): JSX.Element | null {
  const { strings } = useOverviewWords();
  const missing = suggestions.filter(({ isThere }) => !isThere).map(({ alert }) => alert.key);
  const chosen = missing.filter((key) => wanted.has(key)).length;
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && chosen < missing.length;
  });
  if (missing.length === 0) return null;
  return (
    <label className={styles.check}>
      <input
        ref={box}
        type="checkbox"
        checked={chosen === missing.length}
        onChange={() => onWanted(missing, chosen < missing.length)}
      />
      <span>{strings.SuggestAll}</span>
    </label>
  );
}

/** Alerts that most teams react to, each to be taken or left. */
export function SuggestedList(props: SuggestedListProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { suggestions, ...choice } = props;
  return (
    <>
      <Whole {...props} />
      <ul className={styles.items} aria-label={strings.PanelSuggestedAlerts}>
        {suggestions.map((one) => (
          <Row key={one.alert.key} {...choice} {...one} />
        ))}
      </ul>
    </>
  );
}
