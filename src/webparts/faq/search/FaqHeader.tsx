import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { MenuItem } from '../../../ui/controls/Menu';
import {
  PartHeader,
  screenItems,
  useCopyLink,
  useFirstItems,
  type MenuScreen
} from '../../../ui/screens/PartHeader';
import type { FaqPanelState } from '../model/panelState';
import type { FaqModel } from '../model/useFaq';
import { useFaqWords } from '../words/FaqWords';

type OpenedAlone = Exclude<FaqPanelState['kind'], 'closed' | 'add' | 'edit' | 'merge'>;

/** What can be opened, in the order of the menu, and which right it takes. */
const screens: readonly MenuScreen<OpenedAlone, IFaqWebPartStrings>[] = [
  { kind: 'import', label: 'MenuImport', icon: 'upload', needs: 'canAdd' },
  { kind: 'export', label: 'MenuExport', icon: 'download' },
  { kind: 'starter', label: 'MenuStarter', icon: 'list', needs: 'canAdd' },
  { kind: 'synonyms', label: 'MenuSynonyms', icon: 'search', needs: 'canAdd' },
  { kind: 'settings', label: 'MenuSettings', icon: 'settings', needs: 'canEdit' },
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

function useMenuItems(model: FaqModel): readonly MenuItem[] {
  const { strings } = useFaqWords();
  const { state, openPanel, reload } = model;
  const first = useFirstItems(reload, useCopyLink(model.link, model.say));
  if (state.kind !== 'ready') return [];
  const { access } = state.reader;
  return [...first, ...screenItems(screens, strings, access, (kind) => openPanel({ kind }))];
}

/** The part's title, and what can be done with the FAQ as a whole. */
export function FaqHeader(props: { readonly model: FaqModel; readonly title: string }): JSX.Element {
  const { strings } = useFaqWords();
  const { model, title } = props;
  const items = useMenuItems(model);
  const canAdd = model.state.kind === 'ready' && model.state.reader.access.canAdd;
  return (
    <PartHeader
      title={title}
      // A list of answers on somebody's page is there to be read.
      items={model.mode === 'full' ? items : []}
      action={
        canAdd && model.mode === 'full' ? (
          <Button look="primary" icon="add" onClick={() => model.openPanel({ kind: 'add' })}>
            {strings.AddEntry}
          </Button>
        ) : null
      }
    />
  );
}
