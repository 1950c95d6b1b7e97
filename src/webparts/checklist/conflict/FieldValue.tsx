import * as React from 'react';
import type { DraftField } from '../../../domain/tasks/draftConflict';
import type { TaskDraft } from '../../../domain/tasks/task';
import { RichText } from '../../../ui/richText/RichText';
import { evidenceName, focusAreaName, kindName, renewalName, signOffName } from '../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { dayOffSentence, scheduleLines } from '../words/ruleWords';
import { stepLine } from '../words/stepNames';
import styles from './Conflict.module.scss';

type Lines = readonly (string | null | undefined)[];
type Read = (words: ChecklistWords, draft: TaskDraft) => Lines;

function scheduleText(words: ChecklistWords, { schedule }: TaskDraft): Lines {
  const lines = scheduleLines(words, schedule, words.formats.today());
  if (schedule.kind === 'unreadable') return [...lines, schedule.text];
  const latest = schedule.kind === 'recurring' ? schedule.segments.at(-1)?.rule : undefined;
  const isRule = latest !== undefined && latest !== 'paused';
  return [...lines, isRule ? dayOffSentence(words.strings, latest.onNonWorkingDay) : ''];
}

function renewalText({ strings, formats }: ChecklistWords, { renewal }: TaskDraft): Lines {
  if (!renewal) return [];
  const days = formats.list(renewal.leadDays.map((lead) => formats.number(lead)));
  return [
    renewalName(strings, renewal.subject),
    renewal.account && `${strings.FieldAccount}: ${renewal.account}`,
    days && `${strings.FieldLeadDays}: ${days}`
  ];
}

const readers: Readonly<Record<DraftField, Read>> = {
  title: (_words, { title }) => [title],
  kind: ({ strings }, { kind }) => [kindName(strings, kind)],
  focusArea: ({ strings }, { focusArea }) => [focusAreaName(strings, focusArea)],
  dueDate: ({ formats }, { dueDate }) => [dueDate && formats.date(dueDate)],
  schedule: scheduleText,
  owner: (_words, { owner }) => [owner?.name],
  backup: (_words, { backup }) => [backup?.name],
  // Shown as rich text.
  instructions: () => [],
  reference: (_words, { reference }) =>
    reference ? [...new Set([reference.description, reference.url])] : [],
  minutes: ({ formats }, { minutes }) => [minutes === null ? null : formats.number(minutes)],
  platforms: ({ formats }, { platforms }) => [formats.list(platforms)],
  steps: ({ strings }, { steps }) => steps.map((step) => stepLine(strings, step)),
  evidence: ({ strings, formats }, { evidence }) => [
    formats.list(evidence.map((kind) => evidenceName(strings, kind)))
  ],
  signOff: ({ strings }, { signOff }) => [signOffName(strings, signOff)],
  renewal: renewalText
};

/** One field of a version, as people read it. */
export function FieldValue(props: { readonly field: DraftField; readonly draft: TaskDraft }): JSX.Element {
  const words = useChecklistWords();
  const { field, draft } = props;
  if (field === 'instructions' && draft.instructions) return <RichText html={draft.instructions} />;
  const lines = readers[field](words, draft).filter(Boolean);
  if (lines.length === 0) return <span>{words.strings.None}</span>;
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} dir="auto" className={styles.line}>
          {line}
        </span>
      ))}
    </>
  );
}
