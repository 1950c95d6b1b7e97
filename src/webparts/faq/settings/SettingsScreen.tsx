import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { CheckField } from '../../../ui/fields/CheckField';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FaqPanelScreenProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { useFaqSettings } from './useFaqSettings';
import styles from './Settings.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** What the team has agreed on about its entries. */
export function SettingsScreen(props: FaqPanelScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { model, reader, onDirty } = props;
  const [settings, setSettings] = React.useState(reader.settings);
  const { stored, isSaving, message, say, save } = useFaqSettings(props, setSettings);
  const isDirty = settings.secondPairOfEyes !== stored.secondPairOfEyes;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!isSaving) void save(settings);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <StatusBar
        message={message}
        onDismiss={() => say(undefined)}
        onReload={model.reload}
        loadOwners={props.loadOwners}
      />
      <CheckField
        label={strings.SettingsSecondPair}
        isChecked={settings.secondPairOfEyes}
        onChange={(secondPairOfEyes) => setSettings({ secondPairOfEyes })}
      />
      <p className={panel.text}>{strings.SettingsSecondPairWhy}</p>
      <p className={panel.quiet}>{strings.SettingsSecondPairLimits}</p>
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? strings.EditSaving : ui.strings.Save}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Close}</Button>
      </div>
    </form>
  );
}
