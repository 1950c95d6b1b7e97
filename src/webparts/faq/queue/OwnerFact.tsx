import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { PersonName } from '../../../ui/people/PersonName';
import { useFaqWords } from '../words/FaqWords';

/** Who looks after an entry. */
export function OwnerFact({ owner }: { readonly owner: Person | null }): JSX.Element {
  const { strings } = useFaqWords();
  return owner ? <PersonName name={owner.name} /> : <span>{strings.QueueNoOwner}</span>;
}
