import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import type { SiteGroup } from '../../../../domain/training/GroupRepository';
import { useRows, type RowsLoader } from '../../../../ui/rows/useRows';
import { useRunningStarts } from '../../model/useRunningStarts';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { teamPeople } from '../model/people';

/** People whose records are read at once. */
const peopleAtOnce = 25;

/** Whom the matrix is about. */
export interface MatrixPeople {
  readonly all: readonly Person[];
  /** Those of the page. */
  readonly shown: readonly Person[];
  readonly first: number;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  /** `null`: the team. */
  readonly group: SiteGroup | null;
  readonly setGroup: (group: SiteGroup | null) => void;
  /** The members of the group: loading, failed, or there. */
  readonly members: RowsLoader<{ readonly people: readonly Person[]; readonly groups: readonly string[] }>;
  readonly add: (person: Person) => void;
}

export function useMatrixPeople(props: TrainingViewProps): MatrixPeople {
  const { formats } = useTrainingWords();
  const { model, reader, lookedAfter } = props;
  const { repositories } = model;
  const [group, chooseGroup] = React.useState<SiteGroup | null>(null);
  const [added, setAdded] = React.useState<readonly Person[]>([]);
  const [from, setFrom] = React.useState(0);
  const starts = useRunningStarts(repositories, reader).rows;
  const members = useRows(group && ['members', group.id], () => repositories.groups.members(group?.id ?? 0));
  const today = formats.today();
  const all = React.useMemo(() => {
    const base = group
      ? (members.rows?.people ?? [])
      : teamPeople({ reader, lookedAfter }, starts ?? [], today, formats.compare);
    const known = new Set(base.map(({ id }) => id));
    // Who was added by hand comes first: that is whom somebody looks for.
    return [...added.filter(({ id }) => !known.has(id)), ...base];
  }, [group, members.rows, reader, lookedAfter, starts, today, formats, added]);
  const first = from < all.length ? from : 0;
  return {
    all,
    shown: React.useMemo(() => all.slice(first, first + peopleAtOnce), [all, first]),
    first,
    previous: first > 0 ? () => setFrom(Math.max(0, first - peopleAtOnce)) : undefined,
    next: first + peopleAtOnce < all.length ? () => setFrom(first + peopleAtOnce) : undefined,
    group,
    setGroup: (chosen) => {
      chooseGroup(chosen);
      setFrom(0);
    },
    members,
    add: (person) => {
      setAdded((now) => [person, ...now.filter(({ id }) => id !== person.id)]);
      setFrom(0);
    }
  };
}
