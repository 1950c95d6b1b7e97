import { alertSeverities } from '../../../../lists/overview';
import { alertProblems } from '../../../../domain/overview/plan/draftProblems';
import type { Alert, AlertDraft, AlertSeverity } from '../../../../domain/overview/plan/planModel';
import type { OperationsPlanRepository } from '../../../../domain/overview/plan/PlanRepository';
import type { Person } from '../../../../domain/people/person';
import { maxTitleLength } from '../../../../domain/tasks/validateDraft';
import { choiceIn, isRecord, personIn, textIn } from '../../../../ui/drafts/keptValues';
import { formatTypedNumber, parseTypedNumber } from '../../../../ui/fields/localNumber';
import { fill } from '../../../../ui/words/fill';
import type { OverviewWords } from '../../words/OverviewWords';
import type { FormKind, FormProblems } from '../edit/formKind';
import { severityName } from '../words/planNames';
import { withinWords } from './AlertParts';

/** Units of time, the largest first: the largest that says a time exactly is shown. */
export const timeUnits = ['days', 'hours', 'minutes'] as const;

export type TimeUnit = (typeof timeUnits)[number];

const minutesIn: Readonly<Record<TimeUnit, number>> = { days: 1440, hours: 60, minutes: 1 };

export interface AlertForm {
  readonly title: string;
  readonly source: string;
  readonly severity: AlertSeverity;
  readonly responder: Person | null;
  readonly backup: Person | null;
  /** As it is typed. */
  readonly within: string;
  readonly unit: TimeUnit;
  readonly runbookUrl: string;
  readonly runbookName: string;
  readonly isInUse: boolean;
}

export const emptyAlert: AlertForm = {
  title: '',
  source: '',
  severity: 'Medium',
  responder: null,
  backup: null,
  within: '',
  unit: 'hours',
  runbookUrl: '',
  runbookName: '',
  isInUse: true
};

export function alertFormOf(alert: AlertDraft, locale: string): AlertForm {
  const { title, source, severity, responder, backup, withinMinutes, runbook, isInUse } = alert;
  const unit =
    withinMinutes === null
      ? 'hours'
      : (timeUnits.find((one) => withinMinutes % minutesIn[one] === 0) ?? 'minutes');
  const within = withinMinutes === null ? '' : formatTypedNumber(withinMinutes / minutesIn[unit], locale);
  const runbookUrl = runbook?.url ?? '';
  const runbookName = runbook?.description ?? '';
  return { title, source, severity, responder, backup, within, unit, runbookUrl, runbookName, isInUse };
}

/** What is typed as a time and is none is `NaN`: no alert is kept with it. */
function alertDraftOfForm(form: AlertForm, locale: string): AlertDraft {
  const { title, source, severity, responder, backup, within, unit, runbookUrl, isInUse } = form;
  const url = runbookUrl.trim();
  const withinMinutes =
    within.trim() === '' ? null : (parseTypedNumber(within, locale) ?? Number.NaN) * minutesIn[unit];
  const runbook = url === '' ? null : { url, description: form.runbookName.trim() };
  return {
    title: title.trim(),
    source: source.trim(),
    severity,
    responder,
    backup,
    withinMinutes,
    runbook,
    isInUse
  };
}

function formIn(kept: unknown): AlertForm | undefined {
  if (!isRecord(kept)) return undefined;
  return {
    title: textIn(kept.title) ?? '',
    source: textIn(kept.source) ?? '',
    severity: choiceIn(alertSeverities, kept.severity) ?? emptyAlert.severity,
    responder: personIn(kept.responder),
    backup: personIn(kept.backup),
    within: textIn(kept.within) ?? '',
    unit: choiceIn(timeUnits, kept.unit) ?? emptyAlert.unit,
    runbookUrl: textIn(kept.runbookUrl) ?? '',
    runbookName: textIn(kept.runbookName) ?? '',
    isInUse: kept.isInUse !== false
  };
}

function problemsOf({ strings, formats, culture }: OverviewWords, form: AlertForm): FormProblems<AlertForm> {
  const draft = alertDraftOfForm(form, culture.locale);
  const found = alertProblems(draft);
  const max = formats.number(maxTitleLength);
  const isOwnBackup = draft.responder !== null && draft.responder.id === draft.backup?.id;
  return {
    ...(found.includes('titleMissing') && { title: strings.AlertTitleMissing }),
    ...(found.includes('titleTooLong') && { title: fill(strings.PlanTooLong, { max }) }),
    ...(draft.source.length > maxTitleLength && { source: fill(strings.PlanTooLong, { max }) }),
    ...(found.includes('notMinutes') && { within: strings.AlertNotMinutes }),
    ...(found.includes('notAnAddress') && { runbookUrl: strings.AlertNotAnAddress }),
    ...(isOwnBackup && { backup: strings.AnswerBackupIsPerson })
  };
}

/** How an alert is written. */
export function alertKind(words: OverviewWords, plan: OperationsPlanRepository): FormKind<AlertForm, Alert> {
  const { strings, culture } = words;
  const { locale } = culture;
  return {
    formOf: (alert) => alertFormOf(alert, locale),
    formIn,
    problemsOf: (form) => problemsOf(words, form),
    linesOf: (form) => {
      const draft = alertDraftOfForm(form, locale);
      return [
        { label: strings.AlertTitle, text: draft.title },
        { label: strings.AlertSource, text: draft.source },
        { label: strings.AlertSeverity, text: severityName(strings, draft.severity) },
        { label: strings.AlertResponder, text: draft.responder?.name ?? '' },
        { label: strings.AlertBackup, text: draft.backup?.name ?? '' },
        {
          label: strings.AlertWithin,
          text: Number.isFinite(draft.withinMinutes) ? withinWords(words, draft) : form.within
        },
        { label: strings.AlertRunbook, text: draft.runbook?.url ?? '' },
        { label: strings.AlertState, text: draft.isInUse ? strings.AlertInUse : strings.AlertNotInUse }
      ];
    },
    // The list does not say who changed an alert last.
    authorOf: () => null,
    write: (form, seen) => {
      const draft = alertDraftOfForm(form, locale);
      return seen ? plan.updateAlert(seen, draft) : plan.addAlert(draft);
    },
    findNow: async (seen) => (await plan.plan()).alerts.find(({ id }) => id === seen?.id)
  };
}
