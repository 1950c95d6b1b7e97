import { longestTitle } from '../../faq/validateEntry';

/** What keeps something that people write for the tracker from being kept. */
export type TrainingDraftProblem =
  | { readonly field: 'title'; readonly problem: 'missing' }
  | { readonly field: 'title'; readonly problem: 'tooLong'; readonly most: number }
  | { readonly field: 'material'; readonly problem: 'notAnAddress' }
  | {
      readonly field: 'minutes' | 'dueDays' | 'repeat' | 'reviewEvery' | 'wanted';
      readonly problem: 'outOfRange';
      readonly least: number;
      readonly most: number;
    }
  /** `step`: its place, from 0. */
  | { readonly field: 'steps'; readonly problem: 'missing' | 'unfit'; readonly step: number };

export type RangedField = Extract<TrainingDraftProblem, { problem: 'outOfRange' }>['field'];

export interface Range {
  readonly least: number;
  readonly most: number;
}

export function titleProblems(title: string): readonly TrainingDraftProblem[] {
  const { length } = title.trim();
  if (length === 0) return [{ field: 'title', problem: 'missing' }];
  return length > longestTitle ? [{ field: 'title', problem: 'tooLong', most: longestTitle }] : [];
}

export function rangeProblems(
  field: RangedField,
  value: number | null,
  { least, most }: Range
): readonly TrainingDraftProblem[] {
  if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return [];
  return [{ field, problem: 'outOfRange', least, most }];
}
