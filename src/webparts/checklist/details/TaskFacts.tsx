import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { dueWords } from '../words/dueWords';
import styles from './Details.module.scss';

/** Status, area, kind, due date and owner of a task. */
export function TaskFacts(props: { readonly task: Task }): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { task } = props;
  const relation = task.dueDate && task.status === 'Open' ? dueWords(words, task.dueDate) : '';
  const done =
    task.completedOn &&
    fill(strings.CompletedByOn, {
      name: task.completedBy?.name ?? strings.Somebody,
      when: formats.dateTime(task.completedOn)
    });
  return (
    <dl className={styles.facts}>
      <dt>{strings.FieldStatus}</dt>
      <dd>{task.status === 'Open' ? strings.StatusOpen : done || strings.StatusDone}</dd>
      <dt>{strings.FieldFocusArea}</dt>
      <dd>{focusAreaName(strings, task.focusArea)}</dd>
      <dt>{strings.FieldKind}</dt>
      <dd>{kindName(strings, task.kind)}</dd>
      <dt>{strings.FieldDueDate}</dt>
      <dd>
        {task.dueDate ? [formats.date(task.dueDate), relation].filter(Boolean).join(' · ') : strings.None}
      </dd>
      <dt>{strings.FieldOwner}</dt>
      <dd>{task.owner ? <PersonName name={task.owner.name} /> : strings.None}</dd>
    </dl>
  );
}
