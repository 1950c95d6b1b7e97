import type { Comparison, Figure } from '../figure';
import type { FigureKey } from '../figureTraits';

/** What a report tells of a period, in this order; what is at risk (`outlook`) comes after it. */
export const reportSections = ['ran', 'changed', 'told', 'helped', 'learned'] as const;

export type ReportSection = (typeof reportSections)[number];

/**
 * How a sentence is built; the words are others' business.
 *
 * - `noData` there was nothing to measure
 * - `none`, `all`, `some` of what was looked at
 * - `amount` a number of its own: days, hours, a count of anything
 */
export const statementForms = ['noData', 'none', 'all', 'some', 'amount'] as const;

export type StatementForm = (typeof statementForms)[number];

export const statementTones = ['good', 'bad', 'plain'] as const;

export type StatementTone = (typeof statementTones)[number];

/** What one sentence says: its values stand in the figure. */
export interface Statement {
  readonly section: ReportSection;
  readonly figure: FigureKey;
  readonly form: StatementForm;
  readonly tone: StatementTone;
}

/** A figure beside that of the period before. */
export interface ComparedFigure {
  readonly figure: Figure;
  readonly comparison: Comparison;
}
