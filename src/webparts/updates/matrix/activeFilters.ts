import { fill } from '../../../ui/words/fill';
import { monthName } from '../feed/bar/monthOptions';
import type { FeedFilter } from '../model/feedState';
import {
  actByName,
  categoryName,
  decisionName,
  impactName,
  noticeStateName,
  severityName
} from '../words/choiceNames';
import type { UpdatesWords } from '../words/UpdatesWords';

/** Which filters are on, each in words: what is not shown is not to be missed. */
export function activeFilters({ strings, culture }: UpdatesWords, filter: FeedFilter): readonly string[] {
  const named: readonly (readonly [label: string, value: string | null])[] = [
    [strings.FilterPlatform, filter.platform],
    [strings.FilterService, filter.service.trim()],
    [strings.FilterTag, filter.tag.trim()],
    [strings.FilterCategory, filter.category && categoryName(strings, filter.category)],
    [strings.FilterSeverity, filter.severity && severityName(strings, filter.severity)],
    [strings.FilterUserImpact, filter.userImpact && impactName(strings, filter.userImpact)],
    [strings.FilterState, filter.state && noticeStateName(strings, filter.state)],
    [strings.FilterDecision, filter.decision && decisionName(strings, filter.decision)],
    [strings.FilterActBy, filter.actBy && actByName(strings, filter.actBy)],
    [strings.FilterMonth, filter.month && monthName(culture.locale, filter.month)],
    [strings.MatrixWords, filter.text.trim()]
  ];
  return [
    ...(filter.owner === null ? [] : [strings.FilterMine]),
    ...named.flatMap(([label, value]) => (value ? [fill(strings.MatrixFilter, { label, value })] : []))
  ];
}
