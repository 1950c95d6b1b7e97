import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { useUpdatesWords } from '../words/UpdatesWords';
import { cellIcons, cellKinds, kindName, type CellKind } from './matrixWords';
import styles from './Matrix.module.scss';

/** The sign of a cell. What it means stands beside it, for the eye or for those who listen. */
export function MatrixSign({ kind }: { readonly kind: CellKind }): JSX.Element {
  const icon = cellIcons[kind];
  return (
    <span className={styles.sign} data-kind={kind} aria-hidden="true">
      {icon ? <Icon name={icon} /> : '–'}
    </span>
  );
}

/** What the signs mean. */
export function MatrixLegend({ kinds }: { readonly kinds: ReadonlySet<CellKind> }): JSX.Element {
  const words = useUpdatesWords();
  return (
    <ul className={styles.legend} aria-label={words.strings.MatrixLegend}>
      {cellKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <MatrixSign kind={kind} /> {kindName(words, kind)}
          </li>
        ))}
    </ul>
  );
}
