import * as React from 'react';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import type { ChosenKeys } from './useChosenKeys';
import styles from '../Assign.module.scss';

export interface ChoiceItem {
  readonly key: string;
  readonly name: string;
  readonly detail: React.ReactNode;
}

/** Things under one heading, to be chosen all at once or one by one. */
export function ChoiceGroup(props: {
  readonly title: string;
  readonly items: readonly ChoiceItem[];
  readonly chosen: ChosenKeys;
}): JSX.Element {
  const { title, items, chosen } = props;
  const all = React.useRef<HTMLInputElement>(null);
  const count = items.filter(({ key }) => chosen.has(key)).length;
  const isSome = count > 0 && count < items.length;
  const { shown, more, showMore } = usePaging(items, title, 20);
  React.useEffect(() => {
    if (all.current) all.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <div role="group" aria-label={title}>
      <label className={styles.check}>
        <input
          ref={all}
          type="checkbox"
          checked={count > 0 && !isSome}
          onChange={() =>
            chosen.set(
              items.map(({ key }) => key),
              count < items.length
            )
          }
        />
        <strong>
          <bdi>{title}</bdi>
        </strong>
      </label>
      <ul className={`${styles.names} ${styles.indented}`} aria-label={title}>
        {shown.map(({ key, name, detail }) => (
          <li key={key}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={(event) => chosen.set([key], event.target.checked)}
              />
              <span>
                <bdi>{name}</bdi>
                <span className={styles.detail}>{detail}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </div>
  );
}
