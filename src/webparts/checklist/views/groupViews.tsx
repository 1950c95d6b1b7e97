import * as React from 'react';
import { groupByFocusArea, groupByOwner } from '../model/itemGroups';
import { EmptyView } from '../reading/EmptyChecklist';
import { ItemGroups } from '../reading/ItemGroups';
import type { ViewProps } from '../reading/viewProps';
import { focusAreaName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';

/** Everything that is open, by focus area. */
export function AreasView(props: ViewProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { items, tools } = props;
  const groups = React.useMemo(
    () =>
      groupByFocusArea(items).map(({ key, items: members }) => ({
        key,
        name: focusAreaName(strings, key),
        items: members
      })),
    [items, strings]
  );
  return <ItemGroups groups={groups} tools={tools} empty={<EmptyView {...props} otherwise="allDone" />} />;
}

/** Everything that is open, by owner; with who stands in for them. */
export function PeopleView(props: ViewProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { items, tools } = props;
  const groups = React.useMemo(
    () =>
      groupByOwner(items, formats.compare).map(({ key, items: members }) => ({
        key: String(key?.id ?? 'none'),
        name: key?.name ?? strings.GroupNoOwner,
        items: members
      })),
    [items, strings, formats]
  );
  return (
    <ItemGroups
      groups={groups}
      tools={tools}
      showsBackup
      empty={<EmptyView {...props} otherwise="allDone" />}
    />
  );
}
