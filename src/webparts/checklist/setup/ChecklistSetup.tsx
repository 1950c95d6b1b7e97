import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { SetupScreen } from '../../../ui/setup/SetupScreen';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';

/** Set-up, and then what to fill the checklist with. */
export function ChecklistSetup({ model, loadOwners }: PanelScreenProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { openPanel } = model;
  return (
    <SetupScreen
      setup={model.repositories.setup}
      onChanged={model.reload}
      onClose={model.closePanel}
      loadOwners={loadOwners}
      whatNext={strings.SetupDoneNext}
      nextSteps={
        <>
          <Button look="primary" icon="list" onClick={() => openPanel({ kind: 'starter' })}>
            {strings.MenuStarter}
          </Button>
          <Button icon="upload" onClick={() => openPanel({ kind: 'guide' })}>
            {strings.MenuGuide}
          </Button>
        </>
      }
    />
  );
}
