import * as React from 'react';
import type { MenuItem } from '../../../ui/controls/Menu';
import {
  PartHeader,
  screenItems,
  useCopyLink,
  useFirstItems,
  type MenuScreen
} from '../../../ui/screens/PartHeader';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';

const screens: readonly MenuScreen<'setup', IOverviewWebPartStrings>[] = [
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

function useMenuItems(model: OverviewModel): readonly MenuItem[] {
  const { strings } = useOverviewWords();
  const { state, openPanel, reload } = model;
  const first = useFirstItems(reload, useCopyLink(model.link, model.say));
  if (state.kind !== 'ready') return [];
  return [...first, ...screenItems(screens, strings, state.reader.access, (kind) => openPanel({ kind }))];
}

/** The part's title, and what can be done with the overview as a whole. */
export function OverviewHeader(props: {
  readonly model: OverviewModel;
  readonly title: string;
}): JSX.Element {
  return <PartHeader title={props.title} items={useMenuItems(props.model)} />;
}
