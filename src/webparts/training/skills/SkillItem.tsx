import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import type { SkillRow } from './skillRows';
import { coverageWords, riskIcon, riskName, untilWords } from './skillWords';
import styles from './Skills.module.scss';

type ItemProps = Pick<TrainingViewProps, 'model' | 'reader'> & { readonly row: SkillRow };

function People({ row }: Pick<ItemProps, 'row'>): JSX.Element | null {
  const words = useTrainingWords();
  const { people, skill } = row;
  if (people.length === 0) return null;
  return (
    <ul className={styles.people} aria-label={fill(words.strings.SkillPeople, { title: skill.title })}>
      {people.map((one) => (
        <li key={one.person.id}>
          <PersonName name={one.person.name} />
          {one.until === null ? null : <span className={styles.quiet}>{untilWords(words, one)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Which courses teach it; none is said: nobody can learn it here then. */
function Courses({ model, row }: ItemProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { courses, skill } = row;
  if (courses.length === 0) {
    return (
      <p className={styles.quiet}>
        <Icon name="warning" /> {strings.SkillNotTaught}
      </p>
    );
  }
  return (
    <div className={styles.taught}>
      <span className={styles.quiet}>{strings.SkillTaughtBy}</span>
      <ul aria-label={fill(strings.SkillCourses, { title: skill.title })}>
        {courses.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.opener}
              onClick={() => model.open({ kind: 'course', id, section: 'about' })}
            >
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Commands({ model, reader, row }: ItemProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { courses, skill } = row;
  const canAssign = reader.isLead && courses.length > 0;
  if (!canAssign && !reader.access.canEdit) return null;
  const about = (text: string): string => `${text}: ${skill.title}`;
  return (
    <div className={styles.commands}>
      {canAssign ? (
        <Button
          icon="person"
          aria-label={about(strings.SkillAssign)}
          onClick={() => model.openPanel({ kind: 'assign', courses: courses.map(({ id }) => id) })}
        >
          {strings.SkillAssign}
        </Button>
      ) : null}
      {reader.access.canEdit ? (
        <Button
          look="quiet"
          icon="edit"
          aria-label={about(strings.EditSkill)}
          onClick={() => model.openPanel({ kind: 'skill', skill })}
        >
          {strings.EditSkill}
        </Button>
      ) : null}
    </div>
  );
}

/** One skill: how well it is covered, by whom, and what teaches it. */
export function SkillItem(props: ItemProps): JSX.Element {
  const words = useTrainingWords();
  const ui = useUiWords();
  const { strings, formats, plural } = words;
  const { row } = props;
  const { skill, risk } = row;
  const platforms = skill.platforms.length === 0 ? ui.strings.AllPlatforms : formats.list(skill.platforms);
  return (
    <li className={styles.item}>
      <div className={styles.heading}>
        <h3>
          <bdi>{skill.title}</bdi>
        </h3>
        <span className={styles.risk} data-risk={risk}>
          <Icon name={riskIcon(risk)} /> {riskName(strings, risk)}
        </span>
      </div>
      <p>
        <bdi>{coverageWords(words, row)}</bdi>
      </p>
      {risk === 'ending' ? <p>{strings.SkillEndingWhy}</p> : null}
      <People row={row} />
      {skill.summary === '' ? null : (
        <p className={styles.quiet} dir="auto">
          {skill.summary}
        </p>
      )}
      <p className={styles.quiet}>
        {[platforms, skill.tasks.length === 0 ? '' : plural('SkillTasks', skill.tasks.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Courses {...props} />
      <Commands {...props} />
    </li>
  );
}
