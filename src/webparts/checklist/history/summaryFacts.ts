import type { AuditShare, AuditSummary } from '../../../domain/history/auditModel';
import { fill } from '../../../ui/words/fill';
import type { ChecklistWords } from '../words/ChecklistWords';

export interface SummaryFact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** The counts of a report in words: each as a part of its whole, or "no data" where there is no whole. */
export function summaryFacts(words: ChecklistWords, summary: AuditSummary): readonly SummaryFact[] {
  const { strings, formats } = words;
  const { expected } = summary;
  const share = ({ count, of }: AuditShare): string =>
    of === 0
      ? strings.NoData
      : fill(strings.CountOf, { count: formats.number(count), of: formats.number(of) });
  const part = (count: number): string => share({ count, of: expected });
  return [
    {
      key: 'expected',
      label: strings.SumExpected,
      value: expected === 0 ? strings.NoData : formats.number(expected)
    },
    { key: 'done', label: strings.SumOnTime, value: part(summary.doneOnTime) },
    { key: 'doneLate', label: strings.StateDoneLate, value: part(summary.doneLate) },
    { key: 'waiting', label: strings.StateWaiting, value: part(summary.waiting) },
    { key: 'skipped', label: strings.StateSkipped, value: part(summary.skipped) },
    { key: 'missed', label: strings.StateMissed, value: part(summary.missed) },
    { key: 'open', label: strings.ShowOpen, value: part(summary.open) },
    { key: 'onTime', label: strings.ShareOnTime, value: share(summary.onTime) },
    { key: 'signedOff', label: strings.ShareSignedOff, value: share(summary.signedOff) }
  ];
}
