import * as React from 'react';
import { platforms, type Platform } from '../../../lists';
import { entryCategories, fixLevels } from '../../../lists/faq';
import type { EntryCategory, FixLevel } from '../../../domain/faq/entry';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import type { FaqFilter } from '../model/faqState';
import { categoryName, levelName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';

export interface EntryChoiceProps {
  readonly filter: FaqFilter;
  readonly onFilter: (change: Partial<FaqFilter>) => void;
}

/** Entries about one platform. */
export function PlatformChoice({ filter, onFilter }: EntryChoiceProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <FilterChoice
      label={strings.FilterPlatform}
      all={strings.AllPlatforms}
      value={filter.platform}
      options={platforms.map((platform) => [platform, platform])}
      onChange={(platform) => onFilter({ platform: platform as Platform | null })}
    />
  );
}

/** Entries by who may fix it, which only the team is told. */
export function LevelChoice({ filter, onFilter }: EntryChoiceProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <FilterChoice
      label={strings.FieldLevel}
      all={strings.AllLevels}
      value={filter.level}
      options={fixLevels.map((level) => [level, levelName(strings, level)])}
      onChange={(level) => onFilter({ level: level as FixLevel | null })}
    />
  );
}

/** Entries of one category. */
export function CategoryChoice({ filter, onFilter }: EntryChoiceProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <FilterChoice
      label={strings.FieldCategory}
      all={strings.PaneAllCategories}
      value={filter.category}
      options={entryCategories.map((category) => [category, categoryName(strings, category)])}
      onChange={(category) => onFilter({ category: category as EntryCategory | null })}
    />
  );
}
