import * as React from 'react';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import {
  changedFields,
  changeTeamFields,
  pickFields,
  valuesOf,
  type ChangeableField,
  type TeamChanges,
  type TeamValues
} from './teamChanges';

export type TeamSaveState =
  | { readonly kind: 'editing' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'collided'; readonly fields: readonly ChangeableField[] };

export interface TeamFieldsModel {
  readonly values: TeamValues;
  readonly change: (changes: TeamChanges) => void;
  readonly isDirty: boolean;
  readonly state: TeamSaveState;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/** Changes the team's own fields of the open notice. What is not saved lies over what is there, whoever changes that. */
export function useTeamFields({ model, open }: Pick<NoticeSectionProps, 'model' | 'open'>): TeamFieldsModel {
  const { strings } = useUpdatesWords();
  const { notice, replace } = open;
  const { notices } = model.repositories;
  const { say } = model;
  const [changes, setChanges] = React.useState<TeamChanges>({});
  const [state, setState] = React.useState<TeamSaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const fields = changedFields(changes, notice);

  const undo = async (before: NoticeSummary, now: NoticeSummary): Promise<void> => {
    try {
      replace(await notices.change(now, pickFields(valuesOf(before), changedFields(valuesOf(before), now))));
      say({ kind: 'said', tone: 'success', text: fill(strings.DecideFieldsAsBefore, { title: now.title }) });
    } catch (error) {
      say({ kind: 'failed', title: strings.DecideNotUndone, error });
    }
  };
  const save = async (): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await changeTeamFields(notices, notice, pickFields(changes, fields));
    if (outcome.kind === 'changed') {
      const { before, now } = outcome;
      replace(now);
      say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.DecideFieldsSaved, { title: notice.title }),
        undo: () => void undo(before, now)
      });
    }
    if (outcome.kind === 'collided') replace(outcome.theirs);
    if (!isMounted()) return;
    if (outcome.kind === 'changed') setChanges({});
    setState(outcome.kind === 'changed' ? { kind: 'editing' } : outcome);
  };
  return {
    values: { ...valuesOf(notice), ...changes },
    change: (next) => setChanges((now) => ({ ...now, ...next })),
    isDirty: fields.length > 0,
    state,
    save,
    discard: () => {
      setChanges({});
      setState({ kind: 'editing' });
    }
  };
}
