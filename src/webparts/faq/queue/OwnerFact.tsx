import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useFaqWords } from '../words/FaqWords';
import styles from '../waiting/Waiting.module.scss';

/** Who looks after an entry; named as such beside others who changed or judged it. */
export function OwnerFact({ owner }: { readonly owner: Person | null }): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <span className={styles.reason}>
      <Icon name="person" />
      <span>{owner ? fill(strings.QueueOwnerIs, { name: owner.name }) : strings.QueueNoOwner}</span>
    </span>
  );
}
