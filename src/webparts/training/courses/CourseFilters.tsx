import * as React from 'react';
import { platforms, type Platform } from '../../../lists';
import { audiences, courseStatuses, obligations } from '../../../lists/training';
import type { Audience, CourseStatus, Obligation } from '../../../domain/training/course';
import type { Skill } from '../../../domain/training/skill';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { Icon } from '../../../ui/icons/Icon';
import { useUiWords } from '../../../ui/words/UiWords';
import type { CourseFilter } from '../model/trainingState';
import { audienceName, courseStatusName, obligationName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Courses.module.scss';

export interface CourseFiltersProps {
  readonly filter: CourseFilter;
  readonly onFilter: (change: Partial<CourseFilter>) => void;
  /** `undefined` while they are not known. */
  readonly skills: readonly Skill[] | undefined;
  /** Drafts are for those who write them. */
  readonly withStatus: boolean;
}

function SkillChoice({ filter, onFilter, skills }: CourseFiltersProps): JSX.Element {
  const { strings } = useTrainingWords();
  const options = (skills ?? []).map(({ id, title }) => [String(id), title] as const);
  const value = filter.skill === null ? null : String(filter.skill);
  const isGone = value !== null && skills !== undefined && options.every(([id]) => id !== value);
  return (
    <FilterChoice
      label={strings.CoursesSkill}
      all={strings.CoursesSkillAll}
      value={value}
      // An old link may name it.
      options={isGone ? [...options, [value, strings.CoursesSkillGone]] : options}
      onChange={(skill) => onFilter({ skill: skill === null ? null : Number(skill) })}
    />
  );
}

function StatusChoice({ filter, onFilter }: CourseFiltersProps): JSX.Element {
  const { strings } = useTrainingWords();
  // The catalogue leaves out what is retired; only an address can ask for it.
  return (
    <FilterChoice
      label={strings.CoursesStatus}
      all={strings.CoursesStatusAll}
      value={filter.status}
      options={courseStatuses.map((status) => [status, courseStatusName(strings, status)])}
      onChange={(status) => onFilter({ status: status as CourseStatus | null })}
    />
  );
}

function Choices(props: CourseFiltersProps): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { filter, onFilter, withStatus } = props;
  return (
    <div className={styles.choices}>
      <FilterChoice
        label={strings.CoursesFor}
        all={strings.CoursesForAll}
        value={filter.audience}
        options={audiences.map((audience) => [audience, audienceName(strings, audience)])}
        onChange={(audience) => onFilter({ audience: audience as Audience | null })}
      />
      <FilterChoice
        label={strings.CoursesPlatform}
        all={ui.strings.AllPlatforms}
        value={filter.platform}
        options={platforms.map((platform) => [platform, platform])}
        onChange={(platform) => onFilter({ platform: platform as Platform | null })}
      />
      <FilterChoice
        label={strings.CoursesObligation}
        all={strings.CoursesObligationAll}
        value={filter.obligation}
        options={obligations.map((obligation) => [obligation, obligationName(strings, obligation)])}
        onChange={(obligation) => onFilter({ obligation: obligation as Obligation | null })}
      />
      <SkillChoice {...props} />
      {withStatus ? <StatusChoice {...props} /> : null}
    </div>
  );
}

/** Which courses are shown. */
export function CourseFilters(props: CourseFiltersProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { filter, onFilter } = props;
  return (
    <div className={styles.bar} role="search" aria-label={strings.CoursesSearch}>
      <label className={styles.field}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={strings.CoursesSearch}
          placeholder={strings.CoursesSearchHint}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={filter.text}
          onChange={(event) => onFilter({ text: event.target.value })}
        />
      </label>
      <Choices {...props} />
    </div>
  );
}
