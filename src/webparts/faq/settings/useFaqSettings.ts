import * as React from 'react';
import type { FaqSettings } from '../../../domain/faq/publishing';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';

export interface FaqSettingsSaver {
  /** What is stored, as far as is known. */
  readonly stored: FaqSettings;
  readonly isSaving: boolean;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  readonly save: (settings: FaqSettings) => Promise<void>;
}

/** Saves what the team has agreed on, and takes that back. `onStored` is called with what is stored then. */
export function useFaqSettings(
  { model, reader }: Pick<FaqViewProps, 'model' | 'reader'>,
  onStored: (settings: FaqSettings) => void
): FaqSettingsSaver {
  const { strings } = useFaqWords();
  const { settings: repository } = model.repositories;
  const { reload } = model;
  const [stored, setStored] = React.useState(reader.settings);
  const [isSaving, setSaving] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();

  const write = async (settings: FaqSettings, text: string, undo?: () => void): Promise<void> => {
    setSaving(true);
    say(undefined);
    try {
      const saved = await repository.save(settings);
      reload();
      if (!isMounted()) return;
      setStored(saved);
      onStored(saved);
      say({ kind: 'said', tone: 'success', text, undo });
    } catch (error) {
      if (isMounted()) say({ kind: 'failed', title: strings.SettingsNotSaved, error });
    } finally {
      if (isMounted()) setSaving(false);
    }
  };
  const save = async (settings: FaqSettings): Promise<void> => {
    const before = stored;
    await write(settings, strings.SettingsSaved, () => void write(before, strings.SettingsRestored));
  };
  return { stored, isSaving, message, say, save };
}
