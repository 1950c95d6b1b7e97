import * as React from 'react';
import { groupByDue } from '../model/itemGroups';
import { groupName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { EmptyView } from './EmptyChecklist';
import { ItemGroups } from './ItemGroups';
import type { ViewProps } from './viewProps';

/** Everything that is open, most pressing first. */
export function OpenView(props: ViewProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { items, viewpoint, tools } = props;
  const groups = React.useMemo(
    () =>
      groupByDue(items, viewpoint).map(({ key, items: members }) => ({
        key,
        name: groupName(strings, key),
        items: members
      })),
    [items, viewpoint, strings]
  );
  return <ItemGroups groups={groups} tools={tools} empty={<EmptyView {...props} otherwise="allDone" />} />;
}
