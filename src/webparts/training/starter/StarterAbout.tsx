import * as React from 'react';
import type { StarterCourse, StarterPlan, StarterSkill } from '../../../domain/starter/StarterTraining';
import { RichText } from '../../../ui/richText/RichText';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { audienceName, obligationName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';
import type { StarterOne } from './starterOffer';
import styles from './Starter.module.scss';

function Facts({ facts }: { readonly facts: readonly string[] }): JSX.Element {
  return <span dir="auto">{facts.filter(Boolean).join(' · ')}</span>;
}

/** In short, what a piece of the starter content is. */
export function StarterFacts({ one }: { readonly one: StarterOne }): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const ui = useUiWords();
  const audiences = (all: StarterCourse['audiences']): string =>
    formats.list(all.map((audience) => audienceName(strings, audience)));
  if ('steps' in one) {
    return <Facts facts={[audiences(one.audiences), plural('StarterSteps', one.steps.length)]} />;
  }
  if ('wanted' in one) {
    const platforms = one.platforms.length === 0 ? ui.strings.AllPlatforms : formats.list(one.platforms);
    return <Facts facts={[platforms, plural('SkillWantedCount', one.wanted)]} />;
  }
  const minutes = one.minutes === null ? '' : plural('StarterMinutes', one.minutes);
  return <Facts facts={[obligationName(strings, one.obligation), audiences(one.audiences), minutes]} />;
}

function SkillText({ skill }: { readonly skill: StarterSkill }): JSX.Element {
  return <p dir="auto">{skill.summary}</p>;
}

function CourseText({ course }: { readonly course: StarterCourse }): JSX.Element {
  const { material, questions } = course;
  const { plural } = useTrainingWords();
  return (
    <>
      <RichText html={course.summary} />
      <p>
        <a href={material.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {material.description || material.url}
        </a>
      </p>
      {questions.length === 0 ? null : <p>{plural('StarterQuestions', questions.length)}</p>}
    </>
  );
}

function PlanText({ plan }: { readonly plan: StarterPlan }): JSX.Element {
  const { strings, formats } = useTrainingWords();
  return (
    <>
      <RichText html={plan.welcome} />
      <ul>
        {plan.steps.map(({ key, day, title }) => (
          <li key={key} dir="auto">
            {fill(strings.StarterStep, { day: formats.number(day), title })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it says, for whoever wants to read before they take it. Drawn when it is opened: nobody reads all. */
export function StarterText({ one }: { readonly one: StarterOne }): JSX.Element {
  const { strings } = useTrainingWords();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.text} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={fill(strings.StarterReadFirst, { title: one.title })}>
        {strings.StarterRead}
      </summary>
      {!isOpen ? null : 'steps' in one ? (
        <PlanText plan={one} />
      ) : 'wanted' in one ? (
        <SkillText skill={one} />
      ) : (
        <CourseText course={one} />
      )}
    </details>
  );
}
