import { writeCsv } from '../../../../domain/csv/csvText';
import type { Person } from '../../../../domain/people/person';
import type { SkilledPerson } from '../../../../domain/training/skills/skillCoverage';
import { escapeHtml } from '../../../../domain/updates/text/escapeHtml';
import { printHtml } from '../../../../ui/print/printHtml';
import { fill } from '../../../../ui/words/fill';
import type { TrainingWords } from '../../words/TrainingWords';
import type { SkillRow } from '../skillRows';
import { riskName, untilWords } from '../skillWords';

/** How somebody has a skill; `undefined`: they do not. */
export function heldBy({ people }: SkillRow, { id }: Person): SkilledPerson | undefined {
  return people.find(({ person }) => person.id === id);
}

export function heldWords(words: TrainingWords, held: SkilledPerson): string {
  return untilWords(words, held) || words.strings.SkillHeld;
}

function personWords(words: TrainingWords, one: SkilledPerson): string {
  const until = untilWords(words, one);
  return until === '' ? one.person.name : `${one.person.name} (${until})`;
}

type Lines = readonly (readonly string[])[];

/** How well each skill is covered, line by line, headers first. */
function coverageLines(words: TrainingWords, rows: readonly SkillRow[]): Lines {
  const { strings, formats } = words;
  return [
    [
      strings.SkillColumnSkill,
      strings.SkillColumnRisk,
      strings.SkillColumnHave,
      strings.SkillFieldWanted,
      strings.SkillColumnWho,
      strings.SkillTaughtBy
    ],
    ...rows.map((row) => [
      row.skill.title,
      riskName(strings, row.risk),
      formats.number(row.people.length),
      formats.number(row.skill.wanted),
      row.people.map((one) => personWords(words, one)).join('; '),
      row.courses.map(({ title }) => title).join('; ')
    ])
  ];
}

/** Person by skill, line by line, headers first. */
function matrixLines(words: TrainingWords, rows: readonly SkillRow[], team: readonly Person[]): Lines {
  const { strings } = words;
  const cell = (row: SkillRow, person: Person): string => {
    const held = heldBy(row, person);
    return held ? heldWords(words, held) : '';
  };
  return [
    [strings.MatrixPerson, ...rows.map(({ skill }) => skill.title)],
    ...team.map((person) => [person.name, ...rows.map((row) => cell(row, person))])
  ];
}

/** What is shown, as a file that spreadsheets open: the skills, or, with a team, person by skill. */
export function skillsCsv(
  words: TrainingWords,
  rows: readonly SkillRow[],
  team: readonly Person[] | null
): string {
  return writeCsv(team ? matrixLines(words, rows, team) : coverageLines(words, rows));
}

function tableHtml([head = [], ...body]: Lines): string {
  const line = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`;
}

/** Prints what is shown. */
export function printSkills(
  words: TrainingWords,
  rows: readonly SkillRow[],
  team: readonly Person[] | null
): void {
  const { strings, formats, culture } = words;
  const asOf = fill(strings.PrintAsOf, { date: formats.date(formats.today()) });
  const table = tableHtml(team ? matrixLines(words, rows, team) : coverageLines(words, rows));
  printHtml({ title: strings.SkillPrintTitle, html: `<p>${escapeHtml(asOf)}</p>${table}`, culture });
}
