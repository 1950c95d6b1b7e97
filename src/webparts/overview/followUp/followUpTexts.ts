import {
  followUpOfAlert,
  followUpOfHealth,
  type FollowUpContext,
  type FollowUpTask
} from '../../../domain/overview/followUp';
import {
  devicesToLookAt,
  type Compliance,
  type Protection
} from '../../../domain/overview/devices/deviceNumbers';
import type { Alert } from '../../../domain/overview/plan/planModel';
import { fill } from '../../../ui/words/fill';
import { issueName } from '../devices/deviceNames';
import { intuneLinks } from '../devices/intuneLinks';
import type { OverviewReader } from '../model/reader';
import type { OverviewWords } from '../words/OverviewWords';
import { timeWords } from './timeWords';

type Reader = Pick<OverviewReader, 'calendar' | 'team'>;

function contextOf(
  { formats }: OverviewWords,
  { calendar, team }: Reader,
  text: FollowUpContext['text']
): FollowUpContext {
  return { today: formats.today(), calendar, team, text };
}

function paragraphs(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** The task of somebody who reacts to an alert of the plan. */
export function alertFollowUp(words: OverviewWords, reader: Reader, alert: Alert): FollowUpTask {
  const { strings, formats, culture } = words;
  const { title, source, withinMinutes, runbook } = alert;
  const instructions = paragraphs(
    fill(strings.FollowUpAlertFrom, { title, date: formats.date(formats.today()) }),
    source.trim() !== '' && fill(strings.FollowUpAlertWhere, { source: source.trim() }),
    withinMinutes !== null && fill(strings.FollowUpAlertWithin, { time: timeWords(culture, withinMinutes) }),
    runbook ? strings.FollowUpAlertRunbook : strings.FollowUpAlertNoRunbook
  );
  const text = { title: fill(strings.FollowUpAlertTitle, { title }), instructions };
  return followUpOfAlert(alert, contextOf(words, reader, text));
}

function fromIntune({ strings, formats }: OverviewWords, asOf: string): string {
  return fill(strings.FollowUpDevicesFrom, { when: formats.dateTime(asOf) });
}

/** The task of somebody who looks after devices that do not comply. */
export function complianceFollowUp(
  words: OverviewWords,
  reader: Reader,
  { value, asOf }: { readonly value: Compliance; readonly asOf: string }
): FollowUpTask {
  const { strings, formats } = words;
  const { number } = formats;
  const { notCompliant, error } = value.devices;
  const counts = { bad: number(notCompliant), error: number(error), total: number(value.total) };
  const text = {
    title: fill(strings.FollowUpComplianceTitle, { n: number(devicesToLookAt(value)) }),
    instructions: paragraphs(
      fromIntune(words, asOf),
      fill(strings.FollowUpComplianceCounts, counts),
      strings.FollowUpComplianceDo
    )
  };
  const reference = { url: intuneLinks.compliance, description: strings.DevicesIntune };
  return followUpOfHealth(
    { topic: 'compliance', isPressing: false, reference },
    contextOf(words, reader, text)
  );
}

/** The task of somebody who looks after devices that are not protected. */
export function protectionFollowUp(
  words: OverviewWords,
  reader: Reader,
  { value, asOf }: { readonly value: Protection; readonly asOf: string }
): FollowUpTask {
  const { strings, formats } = words;
  const issues = value.issues.map(
    ({ issue, devices }) => `${issueName(strings, issue)}: ${formats.number(devices)}`
  );
  const text = {
    title: fill(strings.FollowUpProtectionTitle, { n: formats.number(value.needAttention) }),
    instructions: paragraphs(fromIntune(words, asOf), issues.join('\n'), strings.FollowUpProtectionDo)
  };
  const isPressing = value.issues.some(({ issue }) => issue === 'critical' || issue === 'inactiveAgent');
  const reference = { url: intuneLinks.protection, description: strings.DevicesIntune };
  return followUpOfHealth({ topic: 'protection', isPressing, reference }, contextOf(words, reader, text));
}
