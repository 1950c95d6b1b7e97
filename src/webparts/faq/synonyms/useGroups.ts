import * as React from 'react';
import type { SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import type { SynonymRepository } from '../../../domain/faq/SynonymRepository';
import { useMounted } from '../../../ui/screens/useMounted';

/** What stands in the list. A failure to read it again leaves what was there. */
export interface Groups {
  readonly groups: readonly SynonymGroup[] | undefined;
  readonly error: unknown;
  readonly reload: () => Promise<void>;
}

export function useGroups(repository: SynonymRepository): Groups {
  const [groups, setGroups] = React.useState<readonly SynonymGroup[]>();
  const [error, setError] = React.useState<unknown>();
  const isMounted = useMounted();
  const latest = React.useRef(0);
  const load = React.useCallback(async (): Promise<void> => {
    const turn = ++latest.current;
    const isLatest = (): boolean => isMounted() && turn === latest.current;
    try {
      const found = await repository.list();
      if (!isLatest()) return;
      setGroups(found);
      setError(undefined);
    } catch (failure) {
      if (isLatest()) setError(failure);
    }
  }, [repository, isMounted]);
  React.useEffect(() => void load(), [load]);
  return { groups, error, reload: load };
}
