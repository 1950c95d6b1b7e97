import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';

/** Names the people who can help. Says so in general words while, or when, they cannot be read. */
export function WhomToAsk(props: { readonly loadOwners: () => Promise<readonly Person[]> }): JSX.Element {
  const { strings, formats } = useUiWords();
  const [owners, setOwners] = React.useState<readonly Person[]>([]);
  const { loadOwners } = props;
  React.useEffect(() => {
    let isCurrent = true;
    loadOwners().then(
      (found) => isCurrent && setOwners(found),
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [loadOwners]);
  const names = owners.map((owner) => owner.name);
  return (
    <p>{names.length > 0 ? fill(strings.AskOwners, { names: formats.list(names) }) : strings.AskAnOwner}</p>
  );
}
