import * as React from 'react';
import { platforms } from '../../../../lists';
import { decisionKinds, impacts } from '../../../../domain/updates/decision';
import { noticeStates } from '../../../../domain/updates/NoticeRepository';
import { categories, severities } from '../../../../domain/updates/vocabulary';
import { FilterChoice, type FilterChoiceProps } from '../../../../ui/controls/FilterChoice';
import { actByRanges, type FeedFilter } from '../../model/feedState';
import {
  actByName,
  categoryName,
  decisionName,
  impactName,
  noticeStateName,
  severityName
} from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { LoadedNames } from './loadedNames';
import { monthOptions } from './monthOptions';
import { NameFilter } from './NameFilter';
import styles from '../../../../ui/controls/Filters.module.scss';

type Strings = IUpdatesWebPartStrings;

/** What a filter with a closed list of choices offers. */
interface ChoiceFilter<Name extends keyof FeedFilter> {
  readonly name: Name;
  readonly label: keyof Strings;
  readonly values: readonly NonNullable<FeedFilter[Name]>[];
  readonly nameOf: (strings: Strings, value: NonNullable<FeedFilter[Name]>) => string;
}

type ChoiceProps = FilterChoiceProps & { readonly name: keyof FeedFilter };

export interface MoreFiltersProps {
  readonly filter: FeedFilter;
  readonly names: LoadedNames;
  readonly onFilter: (change: Partial<FeedFilter>) => void;
}

function choiceProps<Name extends keyof FeedFilter>(
  { filter, onFilter }: MoreFiltersProps,
  strings: Strings,
  { name, label, values, nameOf }: ChoiceFilter<Name>
): ChoiceProps {
  return {
    name,
    label: strings[label],
    all: strings.FilterAll,
    value: filter[name],
    options: values.map((value) => [value, nameOf(strings, value)] as const),
    onChange: (chosen) => onFilter({ [name]: values.find((value) => value === chosen) ?? null })
  };
}

function choicesOf(props: MoreFiltersProps, strings: Strings): readonly ChoiceProps[] {
  const choice = <Name extends keyof FeedFilter>(filter: ChoiceFilter<Name>): ChoiceProps =>
    choiceProps(props, strings, filter);
  return [
    choice({ name: 'platform', label: 'FilterPlatform', values: platforms, nameOf: (_, value) => value }),
    choice({
      name: 'category',
      label: 'FilterCategory',
      values: [...categories, 'other'],
      nameOf: categoryName
    }),
    choice({
      name: 'severity',
      label: 'FilterSeverity',
      values: [...severities, 'other'],
      nameOf: severityName
    }),
    choice({ name: 'userImpact', label: 'FilterUserImpact', values: impacts, nameOf: impactName }),
    choice({ name: 'state', label: 'FilterState', values: noticeStates, nameOf: noticeStateName }),
    choice({ name: 'decision', label: 'FilterDecision', values: decisionKinds, nameOf: decisionName }),
    choice({ name: 'actBy', label: 'FilterActBy', values: actByRanges, nameOf: actByName })
  ];
}

/** Everything by which notices can be picked besides words and "mine". */
export function MoreFilters(props: MoreFiltersProps): JSX.Element {
  const { strings, culture, formats } = useUpdatesWords();
  const { filter, names, onFilter } = props;
  const today = formats.today();
  const months = React.useMemo(
    () => monthOptions(culture.locale, today, filter.month),
    [culture.locale, today, filter.month]
  );
  return (
    <div className={styles.more}>
      <NameFilter
        label={strings.FilterService}
        all={strings.FilterAll}
        value={filter.service}
        names={names.services}
        onChange={(service) => onFilter({ service })}
      />
      <NameFilter
        label={strings.FilterTag}
        all={strings.FilterAll}
        value={filter.tag}
        names={names.tags}
        onChange={(tag) => onFilter({ tag })}
      />
      {choicesOf(props, strings).map(({ name, ...choice }) => (
        <FilterChoice key={name} {...choice} />
      ))}
      <FilterChoice
        label={strings.FilterMonth}
        all={strings.FilterAll}
        value={filter.month}
        options={months}
        onChange={(month) => onFilter({ month })}
      />
    </div>
  );
}
