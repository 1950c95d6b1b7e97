import * as React from 'react';
import type { HandOverChange, HandOverPlan } from '../../../domain/handover/planHandOver';
import type { Person } from '../../../domain/people/person';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { RowList } from '../reading/RowList';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import styles from '../panel/Panel.module.scss';

type ProblemKind = Exclude<HandOverPlan['problems'][number]['problem'], 'staysBackup'>;

const problemKeys: Readonly<Record<ProblemKind, keyof IChecklistWebPartStrings>> = {
  samePerson: 'HandOverSamePerson',
  noRole: 'HandOverNoRole',
  nothingToHandOver: 'HandOverNothing'
};

const consequenceKeys = {
  none: undefined,
  swapped: 'HandOverSwapped',
  leftWithoutBackup: 'HandOverLeavesGap'
} as const;

/** "Owner: Amir → Brigitte", for each place that changes. */
function changeLines({ strings }: ChecklistWords, { task, fields }: HandOverChange): readonly string[] {
  const line = (label: string, before: Person | null, after: Person | null): string =>
    fill(strings.HandOverChange, {
      field: label,
      before: before?.name ?? strings.None,
      after: after?.name ?? strings.None
    });
  return [
    ...(fields.owner === undefined ? [] : [line(strings.FieldOwner, task.owner, fields.owner)]),
    ...(fields.backup === undefined ? [] : [line(strings.FieldBackup, task.backup, fields.backup)])
  ];
}

function Change({ change }: { readonly change: HandOverChange }): JSX.Element {
  const words = useChecklistWords();
  const consequence = consequenceKeys[change.consequence];
  return (
    <li className={styles.item}>
      <span>
        <bdi>{change.task.title}</bdi>
        {changeLines(words, change).map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </span>
      {consequence ? <span className={styles.verdict}>{words.strings[consequence]}</span> : null}
    </li>
  );
}

/** What a hand-over would change, task by task, and what speaks against it. Nothing is written yet. */
export function HandOverPreview(props: { readonly plan: HandOverPlan; readonly from: Person }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { plan, from } = props;
  const staying = plan.problems.flatMap((one) => (one.problem === 'staysBackup' ? [one.task] : []));
  const gaps = plan.changes.filter(({ consequence }) => consequence === 'leftWithoutBackup').length;
  return (
    <>
      {plan.problems.map((one) =>
        one.problem === 'staysBackup' ? null : (
          <Notice key={one.problem} tone="info" role="status">
            <p>{fill(strings[problemKeys[one.problem]], { name: from.name })}</p>
          </Notice>
        )
      )}
      {gaps > 0 ? (
        <Notice tone="warning" role="status">
          <p>{words.plural('HandOverGaps', gaps)}</p>
        </Notice>
      ) : null}
      {plan.changes.length > 0 ? (
        <section className={styles.section}>
          <h3>{words.plural('HandOverChanges', plan.changes.length)}</h3>
          <RowList items={plan.changes} label={strings.HandOverPreview}>
            {(change) => <Change key={change.task.id} change={change} />}
          </RowList>
        </section>
      ) : null}
      {staying.length > 0 ? (
        <section className={styles.section}>
          <h3>{fill(strings.HandOverStays, { name: from.name })}</h3>
          <RowList items={staying} label={fill(strings.HandOverStays, { name: from.name })}>
            {(task) => (
              <li key={task.id} className={styles.item}>
                <bdi>{task.title}</bdi>
              </li>
            )}
          </RowList>
        </section>
      ) : null}
    </>
  );
}
