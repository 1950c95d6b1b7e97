import type { Audience } from '../../../domain/updates/communication';
import type { LeadPeriod } from '../../../domain/updates/leadPeriod';
import type { Ratio } from '../../../domain/updates/ratio';
import { shareOf } from '../../../domain/updates/ratio';
import { fill } from '../../../ui/words/fill';
import type { UpdatesWords } from '../words/UpdatesWords';

type Strings = IUpdatesWebPartStrings;

export function periodName(strings: Strings, period: LeadPeriod): string {
  return {
    last30: strings.LeadLast30,
    last90: strings.LeadLast90,
    last365: strings.LeadLast365,
    thisQuarter: strings.LeadThisQuarter,
    lastQuarter: strings.LeadLastQuarter
  }[period];
}

export function audienceName(strings: Strings, audience: Audience): string {
  return {
    users: strings.LeadUsers,
    helpDesk: strings.LeadHelpDesk,
    managers: strings.LeadManagers
  }[audience];
}

/** "3 of 5"; "No data" for nothing of nothing. */
export function ratioText({ strings, formats }: UpdatesWords, { count, of }: Ratio): string {
  if (of === 0) return strings.LeadNoData;
  return fill(strings.LeadCountOf, { count: formats.number(count), of: formats.number(of) });
}

/** "3 of 5 (60%)". Rounded down: nearly all is not all. */
export function shareText(words: UpdatesWords, ratio: Ratio): string {
  const share = shareOf(ratio);
  if (share === null) return words.strings.LeadNoData;
  const percent = new Intl.NumberFormat(words.culture.locale, { style: 'percent' });
  return fill(words.strings.LeadShare, {
    ratio: ratioText(words, ratio),
    percent: percent.format(Math.floor(share * 100) / 100)
  });
}
