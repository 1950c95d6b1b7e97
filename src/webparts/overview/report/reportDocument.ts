import { planTopics } from '../../../lists/overview';
import { isOver, nextPeriod } from '../../../domain/overview/period';
import type { PlanNote } from '../../../domain/overview/plan/planModel';
import { withoutNames } from '../../../domain/overview/report/faces';
import { cutOf } from '../../../domain/overview/report/fitting';
import type { Snapshot } from '../../../domain/overview/report/snapshot';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import { reportSections, type ComparedFigure } from '../../../domain/overview/report/statement';
import { traitsOf } from '../../../domain/overview/figureTraits';
import { fill } from '../../../ui/words/fill';
import { partName } from '../words/choiceNames';
import { comparisonText } from '../words/comparisonWords';
import { figureName, figureRule } from '../words/figureNames';
import { figureMadeOf, figureValue } from '../words/figureWords';
import type { OverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import type {
  ReportDocument,
  ReportDocumentSection,
  ReportFigureRow,
  ReportNotes,
  ReportSentence
} from './reportModel';
import { riskText } from './words/riskWords';
import { sectionName, topicNames } from './words/sectionNames';
import { sentenceText } from './words/sentenceWords';

/** What a report is made from: nothing else, so that a closed one stays as it is. */
export interface ReportSource {
  readonly snapshot: Snapshot;
  /** `null`: a draft. */
  readonly header: Pick<SnapshotHeader, 'asOf' | 'closedBy'> | null;
  /** The rows of a draft's notes. */
  readonly notes: readonly PlanNote[];
  /** What a draft lacks, in sentences. */
  readonly lacking: readonly string[];
  readonly withNames: boolean;
}

function statusOf(words: OverviewWords, { snapshot, header }: ReportSource): string {
  const { strings, formats } = words;
  const { period, asOf } = snapshot;
  if (header) {
    return fill(strings.ReportClosed, { date: formats.dateTime(header.asOf), name: header.closedBy });
  }
  const text = isOver(period, formats.today()) ? strings.ReportDraft : strings.ReportRunning;
  return fill(text, { date: formats.dateTime(asOf), period: periodName(words, period) });
}

/** How things stood at a period's end is not known afterwards: a report says so instead of leaving it to be guessed. */
function momentOf({ strings, formats }: OverviewWords, { period, figures }: Snapshot): string {
  const isSo =
    isOver(period, formats.today()) &&
    figures.some(({ figure: { key } }) => traitsOf(key).timing === 'moment');
  return isSo ? strings.ReportMoment : '';
}

function sectionsOf(words: OverviewWords, snapshot: Snapshot): readonly ReportDocumentSection[] {
  const figures = new Map(snapshot.figures.map((one) => [one.figure.key, one] as const));
  return reportSections.map((section) => ({
    key: section,
    title: sectionName(words.strings, section),
    sentences: snapshot.statements.flatMap((statement): readonly ReportSentence[] => {
      const one = figures.get(statement.figure);
      if (!one || statement.section !== section) return [];
      const { key, rows, others } = one.figure;
      const cut = cutOf(snapshot, key);
      return [
        {
          key,
          text: sentenceText(words, statement, one),
          tone: statement.tone,
          rows,
          rowCount: cut?.rows ?? rows.length,
          others,
          otherCount: cut?.others ?? others.length
        }
      ];
    })
  }));
}

function risksOf(words: OverviewWords, { risks }: Snapshot): readonly ReportSentence[] {
  return risks.map((risk) => ({
    key: risk.kind,
    text: riskText(words, risk),
    tone: 'bad',
    rows: risk.rows,
    // Without names, rows that tell of nobody else than a person are left out: they are not missing.
    rowCount: risk.rows.length === 0 ? 0 : risk.count,
    others: [],
    otherCount: 0
  }));
}

function notesOf(words: OverviewWords, { snapshot, notes: rows }: ReportSource): readonly ReportNotes[] {
  const { strings } = words;
  const own = rows.filter(({ period }) => period === snapshot.period.key);
  const notes = snapshot.notes.map(({ topic, title, text, person }, index) => {
    const row = own[index] ?? null;
    return {
      key: row ? `row ${row.id}` : `note ${index}`,
      topic,
      title,
      text,
      person: person === null ? '' : fill(strings.ReportNotePerson, { name: person }),
      row
    };
  });
  return planTopics.map((topic) => {
    const { title, nothing } = topicNames(strings, topic);
    return { topic, title, nothing, notes: notes.filter((note) => note.topic === topic) };
  });
}

function figureRow(words: OverviewWords, { figure, comparison }: ComparedFigure): ReportFigureRow {
  const { strings } = words;
  const { key } = figure;
  const { part } = traitsOf(key);
  return {
    key,
    partName: partName(strings, part),
    name: figureName(strings, key),
    value: figureValue(words, figure),
    of: figureMadeOf(words, figure),
    comparison: comparisonText(words, figure, comparison),
    rule: figureRule(strings, key)
  };
}

/** The report in the reader's language: what is shown, printed, kept as a file and sent. */
export function reportDocument(words: OverviewWords, source: ReportSource): ReportDocument {
  const { strings } = words;
  const { header, lacking, withNames } = source;
  const snapshot = withNames ? source.snapshot : withoutNames(source.snapshot);
  const { period, figures } = snapshot;
  const name = periodName(words, period);
  return {
    period,
    title: fill(strings.ReportTitle, { period: name }),
    status: statusOf(words, source),
    moment: momentOf(words, snapshot),
    isClosed: header !== null,
    withNames,
    sections: sectionsOf(words, snapshot),
    nothing: strings.ReportSectionNothing,
    risksTitle: fill(strings.ReportRisks, { period: periodName(words, nextPeriod(period)) }),
    risks: risksOf(words, snapshot),
    noRisks: strings.ReportNoRisks,
    notes: notesOf(words, { ...source, snapshot }),
    figuresTitle: strings.ReportFigures,
    figures: figures.map((one) => figureRow(words, one)),
    compared: figures,
    lacking
  };
}
