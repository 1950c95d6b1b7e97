import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { IntakeRow, RowUnit } from '../../../domain/updates/intake/intakeModel';
import type { DayOrder } from '../../../domain/updates/intake/dateShapes';
import {
  rowsToWrite,
  type IntakeRepository,
  type RowToWrite
} from '../../../domain/updates/IntakeRepository';
import { keysOf, planIntake, type PlannedRow } from '../../../domain/updates/planIntake';

/** A date of the text that means one of two days. */
export interface TwoWayDate {
  readonly value: string;
  readonly monthFirst: CalendarDate;
  readonly dayFirst: CalendarDate;
}

/** Where notices come from, and what a person has said about it. */
export interface IntakeSource {
  readonly text: string;
  /** Completes relative links; empty when nobody gave one. */
  readonly pageAddress: string;
  /** `undefined` until the person is asked. */
  readonly dayOrder?: DayOrder;
  /** The date for which the person was asked. */
  readonly twoWayDate?: TwoWayDate;
  /** How many posts were read when there are more. */
  readonly cutAfter?: number;
}

/** A text whose rows were all read. */
export interface ReadText {
  readonly source: IntakeSource;
  readonly unit: RowUnit;
  readonly rows: readonly IntakeRow[];
  /** Links hold only part of an address, and nobody said where the page stands. */
  readonly lostLinks: boolean;
}

/** What taking a text in would do. */
export interface IntakePreview extends ReadText {
  readonly plan: readonly PlannedRow[];
  readonly toWrite: readonly RowToWrite[];
}

/** Compares what was read with the list. Writes nothing. */
export async function previewOf(
  intake: Pick<IntakeRepository, 'known'>,
  read: ReadText
): Promise<IntakePreview> {
  const plan = planIntake(read.rows, await intake.known(keysOf(read.rows)));
  return { ...read, plan, toWrite: rowsToWrite(plan) };
}

/** The first date of the rows that means one of two days, or the one for which the person was asked. */
export function twoWayDateOf({ source, rows }: ReadText): TwoWayDate | undefined {
  for (const row of rows) {
    if (row.kind !== 'notTaken' || row.problem.problem !== 'ambiguousDate') continue;
    const { value, readings } = row.problem;
    return { value, monthFirst: readings[0], dayFirst: readings[1] };
  }
  return source.twoWayDate;
}
