import type { FigureKey } from '../../../domain/overview/figureTraits';
import type { Period } from '../../../domain/overview/period';
import type { PlanNote, PlanTopic } from '../../../domain/overview/plan/planModel';
import type { ComparedFigure, ReportSection, StatementTone } from '../../../domain/overview/report/statement';
import type { RowRef } from '../../../domain/overview/rowRef';

/** A sentence of the report, and what stands behind it. */
export interface ReportSentence {
  /** Unique within the report. */
  readonly key: string;
  readonly text: string;
  readonly tone: StatementTone;
  /** Empty for readers outside of the team. */
  readonly rows: readonly RowRef[];
  /** How many there were, where only the first were kept when the report was closed; otherwise as many as `rows`. */
  readonly rowCount: number;
  /** The rest of what was looked at. */
  readonly others: readonly RowRef[];
  readonly otherCount: number;
}

export interface ReportDocumentSection {
  readonly key: ReportSection;
  readonly title: string;
  /** Empty: there is nothing to tell, which `ReportDocument.nothing` says. */
  readonly sentences: readonly ReportSentence[];
}

/** What a lead wrote. */
export interface ReportNote {
  /** Unique within the report. */
  readonly key: string;
  readonly topic: PlanTopic;
  readonly title: string;
  readonly text: string;
  /** Who does what follows from it, in a sentence: "Follows it up: Amir Aziz"; empty for nobody, or without names. */
  readonly person: string;
  /** The row, while the report is a draft: it can be changed. */
  readonly row: PlanNote | null;
}

/** Decisions, asks, or risks that a lead wrote. */
export interface ReportNotes {
  readonly topic: PlanTopic;
  readonly title: string;
  /** Says that there is none. */
  readonly nothing: string;
  readonly notes: readonly ReportNote[];
}

/** A line of the table of figures. */
export interface ReportFigureRow {
  readonly key: FigureKey;
  /** Name of the part. */
  readonly partName: string;
  readonly name: string;
  /** "83 %", "2.5 days", "No data". */
  readonly value: string;
  /** "10 of 12"; empty where that says nothing more. */
  readonly of: string;
  /** Beside the period before, in words; empty when it cannot be compared. */
  readonly comparison: string;
  /** How it is counted. */
  readonly rule?: string;
}

/** A report of a period in the reader's language, ready to be shown, printed, kept as a file or sent. */
export interface ReportDocument {
  readonly period: Period;
  /** "Report: April 2026". */
  readonly title: string;
  /** "Closed on 4 May 2026, 11:00 by Lena Lindqvist", "Draft, as of …": the line below the title. */
  readonly status: string;
  /** Of a period that is over: which numbers tell of the day of the report all the same; empty when none do. */
  readonly moment: string;
  readonly isClosed: boolean;
  /** Whether people are named. What leads wrote themselves may name somebody in any case. */
  readonly withNames: boolean;
  readonly sections: readonly ReportDocumentSection[];
  /** Below the title of a section without sentences. */
  readonly nothing: string;
  /** "At risk in May 2026". */
  readonly risksTitle: string;
  readonly risks: readonly ReportSentence[];
  /** Instead of risks, when there are none. */
  readonly noRisks: string;
  readonly notes: readonly ReportNotes[];
  readonly figuresTitle: string;
  readonly figures: readonly ReportFigureRow[];
  /** The figures as numbers: what the charts are drawn from. */
  readonly compared: readonly ComparedFigure[];
  /** Sentences on what is lacking, such as parts that are not set up. Only of drafts. */
  readonly lacking: readonly string[];
}
