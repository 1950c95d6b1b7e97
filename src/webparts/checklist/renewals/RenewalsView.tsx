import * as React from 'react';
import { renewalRegister, type RenewalEntry } from '../../../domain/renewals/renewalRegister';
import type { RenewalSubject } from '../../../domain/tasks/task';
import { singleOccurrence } from '../../../domain/tasks/singleOccurrence';
import { matchesFilter } from '../../../domain/tasks/taskFilter';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Button } from '../../../ui/controls/Button';
import { isPending } from '../model/pending';
import { EmptyView } from '../reading/EmptyChecklist';
import type { OwnViewProps } from '../reading/lazyViews';
import { renewalName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { missingSubjects, renewalDraft } from './renewalDraft';
import { RenewalRow } from './RenewalRow';
import { StageFilter, type StageChoice } from './StageFilter';
import styles from './Register.module.scss';

/** Nothing expires yet: what the register is good for, and how to begin. */
function NoRenewals({ model, board, onAdd }: OwnViewProps & { readonly onAdd: () => void }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <EmptyState
      title={strings.NoRenewalsTitle}
      text={strings.NoRenewalsText}
      actions={
        board.access.canAdd ? (
          <>
            <Button look="primary" icon="add" onClick={onAdd}>
              {strings.AddRenewal}
            </Button>
            <Button icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
              {strings.MenuStarter}
            </Button>
          </>
        ) : null
      }
    />
  );
}

/** What expires in most tenants and is not on the register, each ready to be added. */
function Missing(props: {
  readonly subjects: readonly RenewalSubject[];
  readonly onAdd: (subject: RenewalSubject) => void;
}): JSX.Element | null {
  const words = useChecklistWords();
  const { subjects, onAdd } = props;
  if (subjects.length === 0) return null;
  return (
    <details className={styles.missing}>
      <summary>{words.plural('NotOnRegister', subjects.length)}</summary>
      <ul>
        {subjects.map((subject) => (
          <li key={subject}>
            <Button look="quiet" icon="add" onClick={() => onAdd(subject)}>
              {renewalName(words.strings, subject)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function RegisterTable(props: OwnViewProps & { readonly entries: readonly RenewalEntry[] }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, board, entries } = props;
  const { openPanel, actions } = model;
  const { canEdit } = board.access;
  const today = formats.today();
  return (
    <table className={styles.table}>
      <caption>{strings.RenewalsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.FieldRenewal}</th>
          <th scope="col">{strings.FieldExpires}</th>
          <th scope="col">{strings.FieldAccount}</th>
          <th scope="col">{strings.FieldOwner}</th>
          <th scope="col">{strings.FieldBackup}</th>
          <th scope="col">{strings.LastRenewed}</th>
          <th scope="col">{strings.FieldReference}</th>
          <th scope="col">
            <span className={styles.spoken}>{strings.Renew}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RenewalRow
            key={entry.task.id}
            entry={entry}
            isBusy={isPending(actions.pending, entry.task.id, singleOccurrence(entry.task, today))}
            onOpen={(task, occurrence) => openPanel({ kind: 'details', task, occurrence })}
            onEdit={canEdit ? (task) => openPanel({ kind: 'edit', task }) : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The register of what expires: when, whose account it takes, who renews it and how. Most pressing first. */
export function RenewalsView(props: OwnViewProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, board } = props;
  const { filter, openPanel } = model;
  const today = formats.today();
  const [stage, setStage] = React.useState<StageChoice>('all');
  const all = React.useMemo(() => renewalRegister(board.open, today), [board.open, today]);
  const register = React.useMemo(
    () => all.filter(({ task }) => matchesFilter(task, filter, board.me.id)),
    [all, filter, board.me.id]
  );
  const add = (subject: RenewalSubject): void =>
    openPanel({ kind: 'add', draft: renewalDraft(strings, subject, today) });
  const chosen = register.some((entry) => entry.stage.kind === stage) ? stage : 'all';
  const entries = register.filter((entry) => chosen === 'all' || entry.stage.kind === chosen);
  if (all.length === 0) return <NoRenewals {...props} onAdd={() => add('Other')} />;
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <StageFilter register={register} chosen={chosen} onChoose={setStage} />
        {board.access.canAdd ? (
          <Button icon="add" onClick={() => add('Other')}>
            {strings.AddRenewal}
          </Button>
        ) : null}
      </div>
      {entries.length > 0 ? (
        <RegisterTable {...props} entries={entries} />
      ) : (
        <EmptyView model={model} board={board} otherwise="filtered" />
      )}
      {board.access.canAdd ? (
        <Missing subjects={missingSubjects(all.map(({ task }) => task))} onAdd={add} />
      ) : null}
    </div>
  );
}
