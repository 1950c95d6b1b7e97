import * as React from 'react';
import { differingTeamFields } from '../../domain/updates/teamConflict';
import type { TeamEntry, TeamEntryDraft } from '../../domain/updates/TeamRepository';
import { entryDraftOf, entryFormOf, entryProblems, type EntryForm, type EntryProblem } from './entryForm';

export type DayField = 'from' | 'until';

/** The form of somebody of the team while it is filled in. */
export interface EntryFormModel {
  readonly form: EntryForm;
  /** `undefined` for somebody new. */
  readonly version: TeamEntry | undefined;
  /** What the form says; `undefined` while it cannot be saved. */
  readonly draft: TeamEntryDraft | undefined;
  readonly problems: ReadonlySet<EntryProblem>;
  readonly isDirty: boolean;
  readonly change: (change: Partial<EntryForm>) => void;
  /** Whether the box of a day holds text that is no date. */
  readonly markDay: (field: DayField, isWrong: boolean) => void;
  /** Goes on with `chosen`, on what somebody else has saved meanwhile. */
  readonly goOnWith: (chosen: TeamEntryDraft, theirs: TeamEntry) => void;
}

function isChanged(form: EntryForm, begin: EntryForm): boolean {
  const [now, before] = [entryDraftOf(form), entryDraftOf(begin)];
  return now && before ? differingTeamFields(now, before).length > 0 : form !== begin;
}

/** What others save meanwhile does not slip in under somebody's hands: the form stays with the version it began with. */
export function useEntryForm(entry: TeamEntry | undefined, firstForm: EntryForm): EntryFormModel {
  const [{ begin, version }, setBegin] = React.useState({ begin: firstForm, version: entry });
  const [form, setForm] = React.useState(begin);
  const [wrongDays, setWrongDays] = React.useState({ from: false, until: false });
  const problems = entryProblems(form);
  const canSave = problems.size === 0 && !wrongDays.from && !wrongDays.until;
  return {
    form,
    version,
    draft: canSave ? entryDraftOf(form) : undefined,
    problems,
    isDirty: isChanged(form, begin) || wrongDays.from || wrongDays.until,
    change: (change) => setForm((now) => ({ ...now, ...change })),
    markDay: (field, isWrong) => setWrongDays((now) => ({ ...now, [field]: isWrong })),
    goOnWith: (chosen, theirs) => {
      setBegin({ begin: entryFormOf(theirs), version: theirs });
      setForm(entryFormOf(chosen));
    }
  };
}
