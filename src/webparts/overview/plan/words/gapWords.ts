import type { AlertGap, PlanGap } from '../../../../domain/overview/plan/gaps';
import { roleName } from '../../../../ui/team/roleName';
import { fill } from '../../../../ui/words/fill';
import type { OverviewWords } from '../../words/OverviewWords';
import { questionName } from './questionWords';

const missingKeys: Readonly<Record<AlertGap, keyof IOverviewWebPartStrings>> = {
  responder: 'GapAlertResponder',
  backup: 'GapAlertBackup',
  within: 'GapAlertWithin',
  runbook: 'GapAlertRunbook'
};

/** What is lacking or no longer so, beside the question or the alert that it belongs to. */
export function gapText(words: OverviewWords, teamStrings: IOperationsTeamStrings, gap: PlanGap): string {
  const { strings, formats } = words;
  switch (gap.kind) {
    case 'unanswered':
      return strings.GapUnanswered;
    case 'incomplete':
      return strings.GapIncomplete;
    case 'noBackup':
      return strings.GapNoBackup;
    case 'reviewDue':
      return fill(strings.GapReviewDue, { date: formats.date(gap.since) });
    case 'left':
    case 'alertLeft':
      return fill(strings.GapLeft, { name: gap.name });
    case 'emptyTeam':
      return strings.GapEmptyTeam;
    case 'noAlerts':
      return strings.GapNoAlerts;
    case 'roleMissing':
      return fill(strings.GapRoleMissing, { role: roleName(teamStrings, gap.role) });
    case 'aloneInTeam':
      return fill(strings.GapAlone, { name: gap.entry.person.name });
    case 'alert':
      return fill(strings.GapAlert, {
        what: formats.list(gap.missing.map((one) => strings[missingKeys[one]]))
      });
  }
}

/** What the gap is about: the question in full, or the alert. */
export function gapSubject({ strings }: Pick<OverviewWords, 'strings'>, gap: PlanGap): string {
  switch (gap.kind) {
    case 'emptyTeam':
    case 'roleMissing':
    case 'aloneInTeam':
      return questionName(strings, 'team');
    case 'noAlerts':
      return questionName(strings, 'alerts');
    case 'alert':
    case 'alertLeft':
      return gap.alert.title;
    default:
      return questionName(strings, gap.question.key);
  }
}
