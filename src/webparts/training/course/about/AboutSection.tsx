import * as React from 'react';
import { isBlankHtml } from '../../../../domain/faq/html';
import type { Course } from '../../../../domain/training/course';
import { Icon } from '../../../../ui/icons/Icon';
import { RichText } from '../../../../ui/richText/RichText';
import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import type { MyPartProps } from '../../mine/MyPart';
import { useSkills } from '../../model/useSkills';
import type { TrainingModel } from '../../model/useTraining';
import { isFollowable } from '../../facts/isFollowable';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import { aboutFacts } from './aboutFacts';
import styles from '../Course.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

const MyPart = lazyScreen<MyPartProps>(async () => {
  const { MyPart: part } = await import(/* webpackChunkName: 'training-my-part' */ '../../mine/MyPart');
  return part;
});

function Material({ course }: { readonly course: Course }): JSX.Element {
  const { strings } = useTrainingWords();
  const { material } = course;
  if (!material) return <p className={panel.quiet}>{strings.CourseNoMaterial}</p>;
  const { url, description } = material;
  if (!isFollowable(url)) return <p className={panel.text}>{description || url}</p>;
  return (
    <a className={styles.material} href={url} target="_blank" rel="noopener noreferrer">
      <Icon name="link" />
      <span>
        <bdi>{description.trim() === '' ? strings.CourseOpenMaterial : description}</bdi>
      </span>
    </a>
  );
}

/** The names of what the course teaches; `undefined` while they are not known. */
function useSkillNames({ repositories }: TrainingModel, { skills }: Course): readonly string[] | undefined {
  const { rows } = useSkills(repositories);
  return React.useMemo(
    () => rows?.filter(({ id }) => skills.includes(id)).map(({ title }) => title),
    [rows, skills]
  );
}

/** What a course is, its material, and how the reader stands with it. */
export function AboutSection(props: CourseSectionProps): JSX.Element {
  const words = useTrainingWords();
  const { model, reader, catalogue, lookedAfter, loadOwners, course, isWhole, onDirty } = props;
  const { summary } = course;
  const skills = useSkillNames(model, course);
  const view = { model, reader, catalogue, lookedAfter, loadOwners };
  return (
    <>
      <Material course={course} />
      {summary === null || isBlankHtml(summary) ? null : <RichText html={summary} />}
      {course.status === 'Draft' || !isWhole ? null : <MyPart {...view} course={course} onDirty={onDirty} />}
      <dl className={styles.facts}>
        {aboutFacts(words, course, skills).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
