import type { AwarenessSettings } from '../../../domain/updates/awarenessSettings';
import { useSettingsSaver, type SettingsSaver } from '../../../ui/screens/useSettingsSaver';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';

/** Saves the settings of awareness, and takes that back. `onStored` is called with what is stored then. */
export function useSettings(
  { model, reader }: Pick<FeedViewProps, 'model' | 'reader'>,
  onStored: (settings: AwarenessSettings) => void
): SettingsSaver<AwarenessSettings> {
  const { strings } = useUpdatesWords();
  return useSettingsSaver({
    first: reader.settings,
    write: (settings) => model.repositories.settings.save(settings),
    onStored,
    reload: model.reload,
    texts: {
      saved: strings.SettingsSaved,
      restored: strings.SettingsRestored,
      notSaved: strings.SettingsNotSaved
    }
  });
}
