import * as React from 'react';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { Person } from '../../domain/people/person';
import type { TeamEntry, TeamEntryDraft, TeamRepository } from '../../domain/updates/TeamRepository';
import { Button } from '../controls/Button';
import { focusFirstInvalid } from '../fields/focusFirstInvalid';
import { DiscardQuestion } from '../screens/DiscardQuestion';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import { useTeamWords } from './TeamWords';
import { EntryConflict } from './EntryConflict';
import { EntryFields } from './EntryFields';
import { emptyEntryForm, entryDraftOf, type EntryForm, type EntryProblem } from './entryForm';
import { SaveProblem } from './SaveProblem';
import { knownServices } from './OwnsFields';
import { useEntryForm } from './useEntryForm';
import { useSaveEntry } from './useSaveEntry';
import styles from './Team.module.scss';

export interface EntryScreenProps {
  readonly team: TeamRepository;
  readonly people: PeopleRepository;
  /** Services that rules can name, besides the well-known ones. */
  readonly services?: readonly string[];
  /** Whom it is about; somebody new without it. */
  readonly entry: TeamEntry | undefined;
  /** What the form begins with. */
  readonly begin: EntryForm;
  readonly onSaved: (entry: TeamEntry) => void;
  /** Back to the list with nothing saved; with what somebody else has saved, where that is known. */
  readonly onLeave: (theirs?: TeamEntry) => void;
  readonly onDirty: (isDirty: boolean) => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

const noProblems: ReadonlySet<EntryProblem> = new Set();

/** Tells the panel, as long as the form is open, whether something would be lost. */
function useTellDirty(isDirty: boolean, onDirty: (isDirty: boolean) => void): void {
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
}

/** What a person began with whom somebody else has added meanwhile: with nothing. */
function beginOf(version: TeamEntry | undefined, theirs: TeamEntry): TeamEntryDraft {
  return version ?? entryDraftOf({ ...emptyEntryForm, person: theirs.person }) ?? theirs;
}

/** Adds somebody to the team, or changes what is said of them. */
export function EntryScreen(props: EntryScreenProps): JSX.Element {
  const { strings, formats } = useTeamWords();
  const ui = useUiWords();
  const { onLeave } = props;
  const { form, version, draft, problems, isDirty, change, markDay, goOnWith } = useEntryForm(
    props.entry,
    props.begin
  );
  const [attempts, setAttempts] = React.useState(0);
  const [isAsking, setAsking] = React.useState(false);
  const element = React.useRef<HTMLFormElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const saver = useSaveEntry(props.team, props.onSaved);
  const { state } = saver;
  const known = knownServices(props.services ?? [], formats.compare);
  useTellDirty(isDirty, props.onDirty);
  React.useEffect(() => heading.current?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);

  const save = (): void => {
    if (draft) void saver.save(draft, version);
    else setAttempts((now) => now + 1);
  };
  if (state.kind === 'conflict') {
    const { mine, theirs } = state;
    return (
      <EntryConflict
        base={beginOf(version, theirs)}
        mine={mine}
        theirs={theirs}
        onSave={(chosen) => {
          goOnWith(chosen, theirs);
          void saver.save(chosen, theirs);
        }}
        onTakeTheirs={() => onLeave(theirs)}
        onBack={saver.backToForm}
      />
    );
  }
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={element} className={styles.form} noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {version ? fill(strings.TeamEditOf, { name: version.person.name }) : strings.TeamAdd}
      </h3>
      {isAsking ? <DiscardQuestion onDiscard={() => onLeave()} onKeep={() => setAsking(false)} /> : null}
      <SaveProblem saver={saver} onRetry={save} loadOwners={props.loadOwners} />
      <EntryFields
        form={form}
        isNew={!version}
        problems={attempts > 0 ? problems : noProblems}
        people={props.people}
        known={known}
        onChange={change}
        onDateWrong={markDay}
      />
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={state.kind === 'saving'}>
          {state.kind === 'saving' ? strings.TeamSaving : ui.strings.Save}
        </Button>
        <Button onClick={() => (isDirty ? setAsking(true) : onLeave())}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
