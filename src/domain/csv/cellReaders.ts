import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import type { Schedule } from '../recurrence/rule';
import { parseLeadDays, readLeadDays } from '../renewals/leadDays';
import type { Step } from '../tasks/step';
import { formatSteps, parseSteps } from '../tasks/steps';
import type { Reference } from '../tasks/task';
import { isWebAddress, ruleProblems, stepProblems } from '../tasks/validateDraft';
import type { CellProblem, RowProblem } from './importModel';
import { scheduleIn, startingToday } from './scheduleText';
import type { TaskCells, TaskCsvColumn } from './taskCsvColumns';

/** SharePoint's limits: a line of text, an address, a text of several lines. */
const longestLine = 255;
const longestText = 60_000;
const mostMinutes = 99_999;

const email = /^[^\s@,;<>]+@[^\s@,;<>]+$/;

const scheduleExamples = [
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=1TU;X-DAYOFF=AFTER',
  '2026-01-05 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31'
];

const stepExamples = ['… [text]', '… [number]', '… [yes/no]', '… [status]', '… [choice: a; b]'];

/** Reads the cells of one row, and remembers what is wrong with each. */
export class CellReader {
  public readonly problems: RowProblem[] = [];

  public constructor(private readonly cells: TaskCells) {}

  public has(column: TaskCsvColumn): boolean {
    return this.cells[column].trim() !== '';
  }

  public refuse(problem: CellProblem, column: TaskCsvColumn, allowed: readonly string[] = []): void {
    this.problems.push({ problem, column, value: this.cells[column], allowed, otherRow: null });
  }

  /** A line of text; line breaks become spaces. */
  public line(column: TaskCsvColumn): string {
    const text = this.cells[column].replace(/\s+/g, ' ').trim();
    if (text.length > longestLine) this.refuse('tooLong', column, [String(longestLine)]);
    return text;
  }

  public text(column: TaskCsvColumn): string {
    const text = this.cells[column].trim();
    if (text.length > longestText) this.refuse('tooLong', column, [String(longestText)]);
    return text;
  }

  /** One of the choices, in any case; `fallback` for an empty cell. */
  public choice<C extends string, F extends C | null>(
    column: TaskCsvColumn,
    choices: readonly C[],
    fallback: F
  ): C | F {
    const text = this.cells[column].trim().toLowerCase();
    if (text === '') return fallback;
    const found = choices.find((choice) => choice.toLowerCase() === text);
    if (found === undefined) this.refuse('notAChoice', column, choices);
    return found ?? fallback;
  }

  /** Some of the choices, separated by semicolons or commas, in the order of the choices. */
  public choices<C extends string>(column: TaskCsvColumn, choices: readonly C[]): readonly C[] {
    const names = this.cells[column]
      .split(/[;,\n]/)
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean);
    const isChoice = (name: string): boolean => choices.some((choice) => choice.toLowerCase() === name);
    if (!names.every(isChoice)) this.refuse('notAChoice', column, choices);
    return choices.filter((choice) => names.includes(choice.toLowerCase()));
  }

  public date(column: TaskCsvColumn): CalendarDate | null {
    const text = this.cells[column].trim();
    if (text === '') return null;
    const date = parseCalendarDate(text);
    if (date === undefined) this.refuse('notADate', column, ['2026-01-31']);
    return date ?? null;
  }

  public minutes(column: TaskCsvColumn): number | null {
    const text = this.cells[column].trim();
    if (text === '') return null;
    if (/^\d{1,5}$/.test(text)) return Number(text);
    this.refuse('notANumber', column, [`0 – ${mostMinutes}`]);
    return null;
  }

  public email(column: TaskCsvColumn): string {
    const text = this.cells[column].trim();
    if (text !== '' && !email.test(text)) this.refuse('notAnEmail', column, ['name@example.com']);
    return text;
  }

  public reference(url: TaskCsvColumn, description: TaskCsvColumn): Reference | null {
    const address = this.line(url);
    const words = this.line(description);
    if (address === '') {
      if (words !== '') this.refuse('missing', url, ['https://…']);
      return null;
    }
    if (!isWebAddress(address)) this.refuse('notAnAddress', url, ['https://…']);
    return { url: address, description: words };
  }

  public schedule(column: TaskCsvColumn, today: CalendarDate): Schedule {
    const schedule = scheduleIn(this.text(column), today);
    const latest = schedule.kind === 'recurring' ? schedule.segments.at(-1)?.rule : undefined;
    const isWrong = latest !== undefined && latest !== 'paused' && ruleProblems(latest).length > 0;
    if (schedule.kind === 'unreadable' || isWrong) this.refuse('notASchedule', column, scheduleExamples);
    return startingToday(schedule, today);
  }

  public steps(column: TaskCsvColumn): readonly Step[] {
    const steps = parseSteps(this.text(column));
    for (const { step } of stepProblems(steps)) {
      const line = formatSteps(steps.slice(step - 1, step)) ?? '';
      this.problems.push({
        problem: 'wrongStep',
        column,
        value: line,
        allowed: stepExamples,
        otherRow: null
      });
    }
    return steps;
  }

  public leadDays(column: TaskCsvColumn): readonly number[] {
    const text = this.line(column);
    if (readLeadDays(text).unknown.length > 0) this.refuse('notLeadDays', column, ['90, 60, 30, 7']);
    return parseLeadDays(text);
  }
}
