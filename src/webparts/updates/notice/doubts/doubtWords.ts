import { dayInTimeZone, type CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Doubtable, EntrySuggestion } from '../../../../domain/updates/ripple/candidates';
import type { SuggestionReason } from '../../../../domain/updates/ripple/suggestDoubts';
import { isOutdated, type Doubt } from '../../../../domain/updates/ripple/doubt';
import type { IconName } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import type { KindWords } from './kinds/doubtKind';

type Strings = IUpdatesWebPartStrings;

/** Something that speaks for or against an entry. */
export interface ReasonLine {
  readonly icon: IconName;
  readonly text: string;
}

function sharedLines({ strings, formats }: UpdatesWords, because: SuggestionReason): readonly string[] {
  const { words, platforms, services } = because;
  const shared = [
    [words, fill(strings.DoubtsWords, { words: formats.list(words) })],
    [platforms, fill(strings.DoubtsPlatforms, { platforms: formats.list(platforms) })],
    [services, fill(strings.DoubtsServices, { services: formats.list(services) })]
  ] as const;
  return shared.filter(([names]) => names.length > 0).map(([, text]) => text);
}

/** Why an entry is suggested, line by line. */
export function reasonLines(
  words: UpdatesWords,
  kindWords: KindWords,
  { entry, because, namesNotice }: EntrySuggestion<Doubtable>
): readonly ReasonLine[] {
  const { formats } = words;
  const shared = because ? sharedLines(words, because) : [];
  const lines = [...(namesNotice ? [kindWords.namesNotice] : []), ...shared];
  const platforms = formats.list(entry.platforms);
  return [
    ...lines.map((text) => ({ icon: 'check', text }) as const),
    ...(because?.otherPlatforms
      ? [{ icon: 'info', text: fill(kindWords.otherPlatforms, { platforms }) } as const]
      : [])
  ];
}

function stateText(strings: Strings, doubt: Doubt, revision: number): string {
  const isOld = isOutdated(doubt, revision);
  switch (doubt.state) {
    case 'doubtful':
      return strings.DoubtsStateDoubtful;
    case 'verified':
      if (isOld) return strings.DoubtsStateAgain;
      return doubt.wasChanged ? strings.DoubtsStateChanged : strings.DoubtsStateRight;
    case 'dismissed':
      return isOld ? strings.DoubtsStateNothingBefore : strings.DoubtsStateNothing;
  }
}

function stateIcon(doubt: Doubt, revision: number): IconName {
  if (doubt.state === 'doubtful' || isOutdated(doubt, revision)) return 'warning';
  return doubt.state === 'verified' ? 'check' : 'circle';
}

/** How a doubt stands now that the notice has this revision. */
export function stateLine(words: UpdatesWords, doubt: Doubt, revision: number): ReasonLine {
  const { strings, formats, culture } = words;
  const day: CalendarDate = dayInTimeZone(new Date(doubt.on), culture.timeZone);
  return {
    icon: stateIcon(doubt, revision),
    text: fill(stateText(strings, doubt, revision), { date: formats.date(day), name: doubt.by.name })
  };
}

/** The name of a button that stands in every row. */
export function actionOn(strings: Strings, action: string, title: string): string {
  return fill(strings.DoubtsActionOn, { action, title });
}
