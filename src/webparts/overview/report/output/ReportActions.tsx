import * as React from 'react';
import { escapeHtml } from '../../../../domain/updates/text/escapeHtml';
import { Button } from '../../../../ui/controls/Button';
import { copyRich } from '../../../../ui/controls/copyRich';
import { downloadText } from '../../../../ui/files/downloadText';
import { printHtml } from '../../../../ui/print/printHtml';
import { fill } from '../../../../ui/words/fill';
import type { OverviewModel } from '../../model/useOverview';
import { useOverviewWords } from '../../words/OverviewWords';
import type { ReportDocument } from '../reportModel';
import { reportCsv } from './reportCsv';
import { reportHtml, reportText } from './reportText';

export interface ReportActionsProps {
  readonly report: ReportDocument;
  readonly model: Pick<OverviewModel, 'say'>;
}

/** What can be done with a report as it stands: paper or PDF, a file for spreadsheets, a mail. */
export function ReportActions({ report, model }: ReportActionsProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, culture } = words;
  const { title, period } = report;
  const print = (): void => printHtml({ title, html: reportHtml(words, report), culture });
  const save = (): void =>
    downloadText(fill(strings.OutputFileName, { period: period.key }), reportCsv(words, report), 'text/csv');
  const copy = async (): Promise<void> => {
    const html = `<h1>${escapeHtml(title)}</h1>${reportHtml(words, report)}`;
    const copied = await copyRich(reportText(report), html);
    const texts = {
      rich: strings.OutputCopied,
      plain: strings.OutputCopiedPlain,
      refused: strings.OutputNotCopied
    };
    model.say({ kind: 'said', tone: copied === 'refused' ? 'warning' : 'success', text: texts[copied] });
  };
  return (
    <>
      <Button icon="print" onClick={print}>
        {strings.OutputPrint}
      </Button>
      <Button icon="download" onClick={save}>
        {strings.OutputCsv}
      </Button>
      <Button icon="mail" onClick={() => void copy()}>
        {strings.OutputCopy}
      </Button>
    </>
  );
}
