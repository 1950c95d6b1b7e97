import * as React from 'react';
import styles from './Plan.module.scss';

export interface Fact {
  readonly label: string;
  readonly value: React.ReactNode;
}

/** Facts with their names. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
