import { escapeHtml } from '../../../../domain/updates/text/escapeHtml';
import { tableHtml } from '../../../../ui/print/tableHtml';
import type { OverviewWords } from '../../words/OverviewWords';
import type { ReportDocument, ReportNote } from '../reportModel';
import { aboutLines, figureLines } from './reportLines';

/** A heading with what stands below it. */
interface Block {
  readonly title: string;
  readonly lines: readonly string[];
  /** What leads wrote: a title, and words below it. */
  readonly notes: readonly ReportNote[];
}

function blocksOf({
  sections,
  nothing,
  risksTitle,
  risks,
  noRisks,
  notes
}: ReportDocument): readonly Block[] {
  const lines = (sentences: readonly { readonly text: string }[], none: string): readonly string[] =>
    sentences.length === 0 ? [none] : sentences.map(({ text }) => text);
  return [
    ...sections.map(({ title, sentences }) => ({ title, lines: lines(sentences, nothing), notes: [] })),
    { title: risksTitle, lines: lines(risks, noRisks), notes: [] },
    ...notes.map((group) => ({
      title: group.title,
      lines: group.notes.length === 0 ? [group.nothing] : [],
      notes: group.notes
    }))
  ];
}

function noteHtml({ title, text, person }: ReportNote): string {
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<br>${escapeHtml(line)}`);
  const who = person === '' ? '' : `<br><em>${escapeHtml(person)}</em>`;
  return `<li><strong>${escapeHtml(title)}</strong>${paragraphs.join('')}${who}</li>`;
}

function blockHtml({ title, lines, notes }: Block): string {
  const items = [...lines.map((line) => `<li>${escapeHtml(line)}</li>`), ...notes.map(noteHtml)];
  return `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`;
}

/** What stands below the report's title, for paper and mail. */
export function reportHtml(words: Pick<OverviewWords, 'strings'>, report: ReportDocument): string {
  const about = aboutLines(report).map((text) => `<p>${escapeHtml(text)}</p>`);
  const blocks = blocksOf(report).map(blockHtml);
  const figures = `<h2>${escapeHtml(report.figuresTitle)}</h2>${tableHtml(figureLines(words, report, false))}`;
  return [...about, ...blocks, figures].join('');
}

function noteText({ title, text, person }: ReportNote): string {
  return [title, text, person].filter((part) => part.trim() !== '').join('\n  ');
}

/** The same in plain words, for programs that take nothing else. */
export function reportText(report: ReportDocument): string {
  const blocks = blocksOf(report).map(({ title, lines, notes }) =>
    [title, ...[...lines, ...notes.map(noteText)].map((line) => `- ${line}`)].join('\n')
  );
  const figures = report.figures.map(({ name, value, of, comparison }) =>
    [`- ${name}: ${value}`, of === '' ? '' : ` (${of})`, comparison === '' ? '' : `. ${comparison}`].join('')
  );
  return [
    report.title,
    aboutLines(report).join('\n'),
    ...blocks,
    [report.figuresTitle, ...figures].join('\n')
  ].join('\n\n');
}
