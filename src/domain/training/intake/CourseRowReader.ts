import { parseCalendarDate } from '../../dates/calendarDate';
import { platformsNamed } from '../../faq/intake/choiceNames';
import { excerptOf } from '../../updates/intake/intakeModel';
import { isAnswerable, parseCheck } from '../check/checkText';
import type { CourseDraft } from '../course';
import type { Range } from '../drafts/draftProblem';
import { courseRanges } from '../drafts/courseDraft';
import { emptyCourse } from '../emptyCourse';
import { linesPassedOver } from './checkLines';
import { audiencesNamed, courseKindNamed, obligationNamed, proofNamed } from './courseChoiceNames';
import type { CourseField } from './courseFields';
import type { ListSourceField, WordSourceField } from './courseFieldNames';
import type { CourseChoiceField, CourseNumberField, CourseRowWarning } from './courseIntakeModel';
import { minutesIn, monthsBetween, wholeNumber } from './courseNumbers';
import type { RawCourse } from './rawCourse';

type OneChoiceField = Exclude<CourseChoiceField, 'audiences' | 'platforms'>;

/** An e-mail address as far as it can be looked up. */
const email = /^[^\s@<>"]+@[^\s@<>"]+$/;

/** Reads the values of one course, and remembers what is said and what cannot be taken. An empty value says nothing. */
export class CourseRowReader {
  public readonly said = new Set<CourseField>(['title']);
  public readonly warnings: CourseRowWarning[] = [];

  public constructor(private readonly _raw: RawCourse) {
    for (const name of _raw.unreadable) this.warnings.push({ warning: 'unreadableValue', name });
  }

  public word(name: WordSourceField): string {
    return this._raw.words.get(name)?.trim() ?? '';
  }

  public line(name: WordSourceField): string {
    return this.word(name).replace(/\s+/g, ' ');
  }

  public list(name: ListSourceField): readonly string[] {
    const values = (this._raw.lists.get(name) ?? []).map((value) => value.replace(/\s+/g, ' ').trim());
    return [...new Set(values.filter(Boolean))];
  }

  public choice<Field extends OneChoiceField>(
    field: Field,
    named: (name: string) => CourseDraft[Field] | undefined
  ): CourseDraft[Field] {
    const name = this.line(field);
    const taken = emptyCourse[field];
    if (name === '') return taken;
    const choice = named(name);
    if (choice === undefined) this.unknown(field, name, taken);
    else this.said.add(field);
    return choice ?? taken;
  }

  /** Each value can name several choices: "all" names every one, or none where none means all. */
  public choices<Choice extends string>(
    field: 'audiences' | 'platforms',
    all: readonly Choice[],
    named: (name: string) => readonly Choice[] | undefined
  ): readonly Choice[] {
    const found = new Set<Choice>();
    for (const name of this.list(field)) {
      const choices = named(name);
      if (choices) this.said.add(field);
      else this.unknown(field, name, '');
      choices?.forEach((choice) => found.add(choice));
    }
    return all.filter((choice) => found.has(choice));
  }

  public number<Field extends CourseNumberField>(
    field: Field,
    value: string,
    read: (text: string) => number | null,
    otherwise: number | null
  ): number | null {
    if (value === '') return otherwise;
    const number = read(value);
    const { least, most }: Range = courseRanges[field];
    if (number === null || (Number.isInteger(number) && number >= least && number <= most)) {
      this.said.add(field);
      return number;
    }
    this.warnings.push({ warning: 'unfitNumber', field, value: excerptOf(value), least, most });
    return otherwise;
  }

  public repeat(): CourseDraft['repeat'] {
    const every = this.number('repeat', this.line('repeatEvery'), monthsBetween, null);
    const value = excerptOf(this.line('repeatFrom'));
    if (every === null) {
      if (value !== '') this.warnings.push({ warning: 'dateWithoutMonths', field: 'repeat', value });
      return null;
    }
    const from = parseCalendarDate(value);
    if (from) return { kind: 'together', every, from };
    if (value !== '') this.warnings.push({ warning: 'notADate', field: 'repeat', value });
    return { kind: 'each', every };
  }

  public questions(): CourseDraft['questions'] {
    const text = this.word('questions');
    const questions = parseCheck(text);
    if (questions.length > 0) this.said.add('questions');
    const lines = linesPassedOver(text);
    if (lines.length > 0) this.warnings.push({ warning: 'linesLeftOut', field: 'questions', lines });
    for (const question of questions.filter((one) => !isAnswerable(one))) {
      const excerpt = excerptOf(question.text);
      this.warnings.push({ warning: 'notAnswerable', field: 'questions', question: excerpt });
    }
    return questions;
  }

  public owner(): string {
    const value = this.line('owner');
    if (value === '') return '';
    if (email.test(value) && value.length <= 320) {
      this.said.add('owner');
      return value;
    }
    this.warnings.push({ warning: 'notAnEmail', field: 'owner', value: excerptOf(value) });
    return '';
  }

  /** What is read the same way in every source. */
  public facts(all: {
    readonly audiences: CourseDraft['audiences'];
    readonly platforms: CourseDraft['platforms'];
  }): Pick<
    CourseDraft,
    'kind' | 'obligation' | 'proof' | 'audiences' | 'platforms' | 'minutes' | 'dueDays' | 'reviewEvery'
  > {
    const { reviewEvery } = emptyCourse;
    return {
      kind: this.choice('kind', courseKindNamed),
      obligation: this.choice('obligation', obligationNamed),
      proof: this.choice('proof', proofNamed),
      audiences: this.choices('audiences', all.audiences, audiencesNamed),
      platforms: this.choices('platforms', all.platforms, platformsNamed),
      minutes: this.number('minutes', this.line('minutes'), minutesIn, null),
      dueDays: this.number('dueDays', this.line('dueDays'), wholeNumber, null),
      reviewEvery:
        this.number('reviewEvery', this.line('reviewEvery'), wholeNumber, reviewEvery) ?? reviewEvery
    };
  }

  private unknown(field: CourseChoiceField, value: string, taken: string): void {
    this.warnings.push({ warning: 'unknownChoice', field, value: excerptOf(value), taken });
  }
}
