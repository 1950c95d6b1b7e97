import * as React from 'react';
import { formatWords, type SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';

/** What is being typed: for a new group, and for each group that is being changed. */
export interface Drafts {
  readonly added: string;
  readonly setAdded: (text: string) => void;
  /** `undefined`: the group is not being changed. */
  readonly of: (id: number) => string | undefined;
  readonly set: (id: number, text: string) => void;
  readonly drop: (id: number) => void;
  readonly isDirty: boolean;
}

type Texts = ReadonlyMap<number, string>;

/** Keeps what is typed, whatever becomes of the list meanwhile: of a group that is gone it becomes a new one. */
export function useDrafts(groups: readonly SynonymGroup[] | undefined): Drafts {
  const [added, setAdded] = React.useState('');
  const [texts, setTexts] = React.useState<Texts>(() => new Map());
  const byId = React.useMemo(() => new Map((groups ?? []).map((group) => [group.id, group])), [groups]);
  React.useEffect(() => {
    const lost = groups ? [...texts].filter(([id]) => !byId.has(id)) : [];
    if (lost.length === 0) return;
    setTexts((now) => new Map([...now].filter(([id]) => byId.has(id))));
    setAdded((now) => (now.trim() === '' ? (lost[0]?.[1] ?? now) : now));
  }, [groups, byId, texts]);
  const isChanged = ([id, text]: readonly [number, string]): boolean => {
    const group = byId.get(id);
    return group !== undefined && formatWords(group.words) !== text;
  };
  return {
    added,
    setAdded,
    of: (id) => texts.get(id),
    set: (id, text) => setTexts((now) => new Map(now).set(id, text)),
    drop: (id) => setTexts((now) => new Map([...now].filter(([one]) => one !== id))),
    isDirty: added.trim() !== '' || [...texts].some(isChanged)
  };
}
