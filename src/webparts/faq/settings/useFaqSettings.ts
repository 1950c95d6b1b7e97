import type { FaqSettings } from '../../../domain/faq/publishing';
import { useSettingsSaver, type SettingsSaver } from '../../../ui/screens/useSettingsSaver';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';

/** Saves what the team has agreed on, and takes that back. `onStored` is called with what is stored then. */
export function useFaqSettings(
  { model, reader }: Pick<FaqViewProps, 'model' | 'reader'>,
  onStored: (settings: FaqSettings) => void
): SettingsSaver<FaqSettings> {
  const { strings } = useFaqWords();
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
