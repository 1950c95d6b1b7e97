import * as React from 'react';
import { isBlankHtml } from '../../../../domain/faq/html';
import type { CourseDraft } from '../../../../domain/training/course';
import type { CourseField } from '../../../../domain/training/intake/courseFields';
import { RichText } from '../../../../ui/richText/RichText';
import { fill } from '../../../../ui/words/fill';
import { repeatWords } from '../../course/about/repeatWords';
import { audienceName, courseKindName, obligationName, proofName } from '../../words/choiceNames';
import { durationWords } from '../../words/durationWords';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import styles from './Conflict.module.scss';

type Read = (
  words: TrainingWords,
  draft: CourseDraft,
  skillNames: ReadonlyMap<number, string>
) => readonly (string | null | undefined)[];

const readers: Readonly<Record<Exclude<CourseField, 'summary'>, Read>> = {
  title: (_words, { title }) => [title],
  kind: ({ strings }, { kind }) => [courseKindName(strings, kind)],
  material: (_words, { material }) => [material?.url, material?.description],
  audiences: ({ strings, formats }, { audiences }) => [
    formats.list(audiences.map((audience) => audienceName(strings, audience)))
  ],
  platforms: ({ formats }, { platforms }) => [formats.list(platforms)],
  skills: ({ strings }, { skills }, names) => skills.map((id) => names.get(id) ?? strings.CoursesSkillGone),
  minutes: (words, { minutes }) => [minutes === null ? null : durationWords(words, minutes)],
  obligation: ({ strings }, { obligation }) => [obligationName(strings, obligation)],
  proof: ({ strings }, { proof }) => [proofName(strings, proof)],
  dueDays: ({ formats }, { dueDays }) => [dueDays === null ? null : formats.number(dueDays)],
  repeat: (words, { repeat }) => [repeatWords(words, repeat)],
  owner: (_words, { owner }) => [owner?.name],
  reviewEvery: ({ formats }, { reviewEvery }) => [formats.number(reviewEvery)],
  questions: ({ strings }, { questions }) =>
    questions.flatMap(({ text, answers }) => [
      text,
      ...answers.map((answer) =>
        fill(answer.isRight ? strings.EditAnswerIsRight : strings.EditAnswerIsWrong, { answer: answer.text })
      )
    ]),
  notices: (_words, { notices }) => notices
};

/** One field of a version, as people read it. */
export function FieldValue(props: {
  readonly field: CourseField;
  readonly draft: CourseDraft;
  readonly skillNames: ReadonlyMap<number, string>;
}): JSX.Element {
  const words = useTrainingWords();
  const { field, draft, skillNames } = props;
  const none = <span>{words.strings.EditNone}</span>;
  if (field === 'summary') {
    const { summary } = draft;
    return summary === null || isBlankHtml(summary) ? none : <RichText html={summary} />;
  }
  const lines = readers[field](words, draft, skillNames).filter(Boolean);
  if (lines.length === 0) return none;
  return (
    <div>
      {lines.map((line, index) => (
        <span key={index} dir="auto" className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  );
}
