import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { SourcedDraft } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import type { ChecklistModel } from '../model/useChecklist';
import { withKnownPeople } from './withKnownPeople';
import { readImport, type ImportPreview, type ImportReading } from './readImport';

export type CsvImportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly text: string }
  | Extract<ImportReading, { kind: 'unreadable' }>
  | Extract<ImportReading, { kind: 'preview' }>;

/** The people of the tasks are made known to the site before the tasks can name them. */
export type Introduction =
  { readonly kind: 'none' | 'running' } | { readonly kind: 'failed'; readonly error: unknown };

export interface CsvImport {
  readonly state: CsvImportState;
  readonly introduction: Introduction;
  readonly read: (text: string) => void;
  readonly startOver: () => void;
  /** Makes people known, then hands over what is to be added. */
  readonly confirm: (preview: ImportPreview, add: (drafts: readonly SourcedDraft[]) => void) => void;
}

/** Reads a CSV file of tasks and compares it with the list. Writes nothing before it is confirmed. */
export function useCsvImport(model: ChecklistModel, today: CalendarDate): CsvImport {
  const [state, setState] = React.useState<CsvImportState>({ kind: 'choosing' });
  const [introduction, setIntroduction] = React.useState<Introduction>({ kind: 'none' });
  const isMounted = useMounted();
  const { repositories } = model;

  const compare = async (text: string): Promise<CsvImportState> => {
    if (model.state.kind !== 'ready') return { kind: 'choosing' };
    try {
      return await readImport(repositories, model.state.board, text, today);
    } catch (error) {
      return { kind: 'failed', error, text };
    }
  };
  const read = (text: string): void => {
    setIntroduction({ kind: 'none' });
    setState({ kind: 'comparing' });
    void compare(text).then((next) => isMounted() && setState(next));
  };
  const introduce = async (
    { plan, newcomers }: ImportPreview,
    add: (drafts: readonly SourcedDraft[]) => void
  ): Promise<void> => {
    setIntroduction({ kind: 'running' });
    try {
      const drafts = await withKnownPeople(repositories.people, plan.drafts, newcomers);
      if (!isMounted()) return;
      setIntroduction({ kind: 'none' });
      add(drafts);
    } catch (error) {
      if (isMounted()) setIntroduction({ kind: 'failed', error });
    }
  };
  return {
    state,
    introduction,
    read,
    startOver: () => {
      setIntroduction({ kind: 'none' });
      setState({ kind: 'choosing' });
    },
    confirm: (preview, add) => void introduce(preview, add)
  };
}
