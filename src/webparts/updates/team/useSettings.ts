import * as React from 'react';
import type { AwarenessSettings } from '../../../domain/updates/awarenessSettings';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';

export interface SettingsSaver {
  /** What is stored, as far as is known. */
  readonly stored: AwarenessSettings;
  readonly isSaving: boolean;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  readonly save: (settings: AwarenessSettings) => Promise<void>;
}

/** Saves the settings of awareness, and takes that back. `onStored` is called with what is stored then. */
export function useSettings(
  { model, reader }: Pick<FeedViewProps, 'model' | 'reader'>,
  onStored: (settings: AwarenessSettings) => void
): SettingsSaver {
  const { strings } = useUpdatesWords();
  const { settings: repository } = model.repositories;
  const { reload } = model;
  const [stored, setStored] = React.useState(reader.settings);
  const [isSaving, setSaving] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();

  const write = async (settings: AwarenessSettings, text: string, undo?: () => void): Promise<void> => {
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
  const save = async (settings: AwarenessSettings): Promise<void> => {
    const before = stored;
    await write(settings, strings.SettingsSaved, () => void write(before, strings.SettingsRestored));
  };
  return { stored, isSaving, message, say, save };
}
