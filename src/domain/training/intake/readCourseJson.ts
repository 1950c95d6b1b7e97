import { readJsonRows } from '../../intake/jsonRows';
import {
  excerptOfJson,
  isJsonObject,
  textOfJson,
  textsOfJson,
  type JsonObject
} from '../../intake/jsonValues';
import { splitTexts } from '../../intake/listCell';
import { formatCheck } from '../check/checkText';
import type { Question } from '../check/question';
import {
  courseFieldsNamed,
  isListSourceField,
  type ListSourceField,
  type WordSourceField
} from './courseFieldNames';
import { mostCourseRows } from './courseIntakeModel';
import type { RawCourse, RawCourseFile, RawCourseRow } from './rawCourse';

/** Where files that wrap their courses keep them. */
const wrappers = [
  'courses',
  'modules',
  'learningPaths',
  'trainings',
  'training',
  'catalog',
  'value',
  'results',
  'items',
  'entries',
  'data',
  'd'
];

/** What stands within an object, by the name that it would have beside the others. */
const nested = new Map([
  [
    'material',
    new Map([
      ['url', 'material'],
      ['description', 'materialText']
    ])
  ],
  [
    'repeat',
    new Map([
      ['every', 'repeatEvery'],
      ['from', 'repeatFrom']
    ])
  ],
  ['owner', new Map([['email', 'owner']])]
]);

/** The properties of an object, those of objects within it beside them. */
function flat(object: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const inner = nested.get(name);
    if (!inner || !isJsonObject(value)) return [[name, value] as const];
    return Array.from(inner, ([from, to]) => [to, value[from] ?? null] as const);
  });
}

function questionOf(value: unknown): Question | undefined {
  if (!isJsonObject(value) || !Array.isArray(value['answers'])) return undefined;
  const text = textOfJson(value['text']);
  const answers = value['answers'].map((answer: unknown) => {
    const words = isJsonObject(answer) ? textOfJson(answer['text']) : undefined;
    return words === undefined || !isJsonObject(answer)
      ? undefined
      : { text: words, isRight: answer['isRight'] === true };
  });
  const all = answers.filter((answer) => answer !== undefined);
  return text === undefined || all.length < answers.length ? undefined : { text, answers: all };
}

/** The text of a check that stands there as text, or as a list of questions. */
function checkOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textOfJson(value);
  const questions = value.map(questionOf);
  const all = questions.filter((question) => question !== undefined);
  return all.length < questions.length ? undefined : (formatCheck(all) ?? '');
}

function courseOf(object: JsonObject): {
  readonly course: RawCourse;
  readonly passedOver: readonly string[];
} {
  const properties = flat(object);
  const words = new Map<WordSourceField, string>();
  const lists = new Map<ListSourceField, readonly string[]>();
  const unreadable: string[] = [];
  const found = courseFieldsNamed(properties.map(([name]) => name));
  for (const [field, index] of found) {
    const [name, value] = properties[index] ?? ['', null];
    const text = field === 'questions' ? checkOf(value) : textOfJson(value);
    if (isListSourceField(field)) {
      const values = text === undefined ? textsOfJson(value) : splitTexts(text);
      if (values) lists.set(field, values);
      else unreadable.push(name);
    } else if (text === undefined) unreadable.push(name);
    else words.set(field, text);
  }
  const taken = new Set(found.values());
  const others = properties.filter(([, value], index) => !taken.has(index) && value !== null && value !== '');
  return {
    course: { words, lists, summaryIs: 'unknown', unreadable },
    passedOver: others.map(([name]) => name)
  };
}

/** Reads an array of courses, one course, or an object that holds them. Rows count from 1. */
export function readCourseJson(text: string): RawCourseFile {
  const read = readJsonRows(text, wrappers);
  if (read.kind === 'broken') {
    return { kind: 'refused', problem: { problem: 'brokenJson', reason: read.reason } };
  }
  if (read.rows.length > mostCourseRows) {
    const problem = { problem: 'tooManyRows', rows: read.rows.length, max: mostCourseRows } as const;
    return { kind: 'refused', problem };
  }
  const passedOver = new Set(read.passedOver);
  const rows = read.rows.map((value, index): RawCourseRow => {
    const row = index + 1;
    if (!isJsonObject(value)) {
      return { row, problem: { problem: 'notACourse' }, excerpt: excerptOfJson(value) };
    }
    const made = courseOf(value);
    for (const name of made.passedOver) passedOver.add(name);
    return { row, course: made.course };
  });
  return { kind: 'read', rows, passedOver: [...passedOver] };
}
