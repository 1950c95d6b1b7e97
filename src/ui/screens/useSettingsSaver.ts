import * as React from 'react';
import type { StatusMessage } from '../errors/StatusBar';
import { useMounted } from './useMounted';

export interface SettingsSaver<Settings> {
  /** What is stored, as far as is known. */
  readonly stored: Settings;
  readonly isSaving: boolean;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  readonly save: (settings: Settings) => Promise<void>;
}

interface Needs<Settings> {
  /** What is stored when the screen opens. */
  readonly first: Settings;
  /** Answers what is stored then. */
  readonly write: (settings: Settings) => Promise<Settings>;
  /** Called with what is stored, while the screen is there. */
  readonly onStored: (settings: Settings) => void;
  /** Brings the page in line. */
  readonly reload: () => void;
  readonly texts: { readonly saved: string; readonly restored: string; readonly notSaved: string };
}

/** Saves what a team has agreed on, and takes that back. What was typed stays when that fails. */
export function useSettingsSaver<Settings>(needs: Needs<Settings>): SettingsSaver<Settings> {
  const { texts, reload, onStored } = needs;
  const [stored, setStored] = React.useState(needs.first);
  const [isSaving, setSaving] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();

  const write = async (settings: Settings, text: string, undo?: () => void): Promise<void> => {
    setSaving(true);
    say(undefined);
    try {
      const saved = await needs.write(settings);
      reload();
      if (!isMounted()) return;
      setStored(saved);
      onStored(saved);
      say({ kind: 'said', tone: 'success', text, undo });
    } catch (error) {
      if (isMounted()) say({ kind: 'failed', title: texts.notSaved, error });
    } finally {
      if (isMounted()) setSaving(false);
    }
  };
  const save = async (settings: Settings): Promise<void> => {
    const before = stored;
    await write(settings, texts.saved, () => void write(before, texts.restored));
  };
  return { stored, isSaving, message, say, save };
}
