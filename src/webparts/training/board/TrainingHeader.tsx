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
import type { TrainingModel } from '../model/useTraining';
import { useTrainingWords } from '../words/TrainingWords';

type OpenedAlone = 'rounds' | 'takeOver' | 'remind' | 'import' | 'export' | 'starter' | 'setup';

/** What can be opened, in the order of the menu, and which right it takes. */
const screens: readonly MenuScreen<OpenedAlone, ITrainingWebPartStrings>[] = [
  { kind: 'import', label: 'MenuImport', icon: 'upload', needs: 'canAdd' },
  { kind: 'export', label: 'MenuExport', icon: 'download' },
  { kind: 'starter', label: 'MenuStarter', icon: 'list', needs: 'canAdd' },
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

/** What leads and trainers do for everybody. */
const leadScreens: readonly MenuScreen<OpenedAlone, ITrainingWebPartStrings>[] = [
  { kind: 'rounds', label: 'MenuRounds', icon: 'recurring', needs: 'canEdit' },
  { kind: 'remind', label: 'MenuRemind', icon: 'mail', needs: 'canEdit' },
  { kind: 'takeOver', label: 'MenuTakeOver', icon: 'person', needs: 'canEdit' }
];

function useMenuItems(model: TrainingModel): readonly MenuItem[] {
  const { strings } = useTrainingWords();
  const { state, openPanel, reload } = model;
  const first = useFirstItems(reload, useCopyLink(model.link, model.say));
  if (state.kind !== 'ready') return [];
  const { access, isLead } = state.reader;
  const possible = [...(isLead ? leadScreens : []), ...screens];
  return [...first, ...screenItems(possible, strings, access, (kind) => openPanel({ kind }))];
}

/** The part's title, and what can be done with training as a whole. */
export function TrainingHeader(props: {
  readonly model: TrainingModel;
  readonly title: string;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, title } = props;
  const items = useMenuItems(model);
  const isLead = model.state.kind === 'ready' && model.state.reader.isLead;
  return (
    <PartHeader
      title={title}
      items={items}
      action={
        isLead ? (
          <Button look="primary" icon="person" onClick={() => model.openPanel({ kind: 'assign' })}>
            {strings.AssignCourses}
          </Button>
        ) : null
      }
    />
  );
}
