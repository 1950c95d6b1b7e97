import * as React from 'react';
import type { HandOverChange, HandOverPlan } from '../../../domain/handover/planHandOver';
import type { Person } from '../../../domain/people/person';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { RowList } from '../reading/RowList';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../../../ui/screens/Panel.module.scss';

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

/** "Owner: Amir → Brigitte". Names keep their own direction, and the arrow points the way people read. */
function Place(props: {
  readonly label: string;
  readonly before: Person | null;
  readonly after: Person | null;
}): JSX.Element {
  const { strings, culture } = useChecklistWords();
  const { label, before, after } = props;
  return (
    <span className={styles.line}>
      {label}: <bdi>{before?.name ?? strings.Nobody}</bdi> {culture.isRightToLeft ? '←' : '→'}{' '}
      <bdi>{after?.name ?? strings.Nobody}</bdi>
    </span>
  );
}

function Change({ change }: { readonly change: HandOverChange }): JSX.Element {
  const { strings } = useChecklistWords();
  const { task, fields } = change;
  const consequence = consequenceKeys[change.consequence];
  return (
    <li className={styles.item}>
      <span>
        <bdi>{task.title}</bdi>
        {fields.owner === undefined ? null : (
          <Place label={strings.FieldOwner} before={task.owner} after={fields.owner} />
        )}
        {fields.backup === undefined ? null : (
          <Place label={strings.FieldBackup} before={task.backup} after={fields.backup} />
        )}
      </span>
      {consequence ? <span className={styles.verdict}>{strings[consequence]}</span> : null}
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
