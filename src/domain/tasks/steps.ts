import { statusValues, type RecordedValue, type StatusValue, type Step, type StepInput } from './step';
import type { LogResult } from './task';

const kindNames: readonly (readonly [Exclude<StepInput['kind'], 'choice' | 'tick'>, RegExp, string])[] = [
  ['text', /^text$/i, '[text]'],
  ['number', /^number$/i, '[number]'],
  ['yesNo', /^yes\s*\/\s*no$/i, '[yes/no]'],
  ['status', /^(status|green\s*\/\s*amber\s*\/\s*red|rag)$/i, '[status]']
];

/** Text with line breaks would become several lines. */
function oneLine(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

function parseInput(text: string): StepInput | undefined {
  const known = kindNames.find(([, pattern]) => pattern.test(text));
  if (known) return { kind: known[0] };
  const [, list] = /^choice\s*:\s*(.+)$/i.exec(text) ?? [];
  const choices = (list ?? '').split(';').map(oneLine).filter(Boolean);
  return choices.length > 0 ? { kind: 'choice', choices: [...new Set(choices)] } : undefined;
}

const bullet = /^(?:[-*•]|\d+[.)])\s+/;

function parseStep(line: string): Step {
  const text = line.trim().replace(bullet, '');
  const [, label, bracket] = /^(.*\S)\s*\[([^[\]]*)\]$/.exec(text) ?? [];
  if (label !== undefined && bracket?.trim().toLowerCase() === 'tick')
    return { label, input: { kind: 'tick' } };
  const input = bracket === undefined ? undefined : parseInput(bracket.trim());
  // Brackets that name no kind of value belong to the words.
  return label !== undefined && input ? { label, input } : { label: text, input: { kind: 'tick' } };
}

/** Reads the steps column: a line a step. Whatever people write there is a step. */
export function parseSteps(text: string | null): readonly Step[] {
  return (text ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(parseStep);
}

/** Signs that divide the choices become others that look much the same. */
function choiceText(choice: string): string {
  return oneLine(choice).replace(/;/g, ',').replace(/\[/g, '(').replace(/\]/g, ')');
}

function formatInput(input: StepInput): string {
  if (input.kind === 'tick') return '';
  if (input.kind === 'choice') return ` [choice: ${input.choices.map(choiceText).join('; ')}]`;
  return ` ${kindNames.find(([kind]) => kind === input.kind)?.[2] ?? ''}`;
}

function formatStep({ label, input }: Step): string {
  const words = oneLine(label);
  // Words that look like a bullet or a kind of value get one of their own, so that they stay words.
  const line = `${bullet.test(words) ? '- ' : ''}${words}${formatInput(input)}`;
  return input.kind === 'tick' && line !== '' && parseStep(line).label !== words ? `${line} [tick]` : line;
}

/** What goes into the steps column; `null` without steps. */
export function formatSteps(steps: readonly Step[]): string | null {
  return steps.length === 0 ? null : steps.map(formatStep).join('\n');
}

/** Signs that divide a line stand behind a space that does not break, wherever they are part of the words. */
function escaped(text: string, sign: string): string {
  return ` ${oneLine(text)}`.split(` ${sign}`).join(`\u00a0${sign}`).replace(/^ /, '');
}

function unescaped(text: string): string {
  return text.replace(/\u00a0/g, ' ').trim();
}

/** One line a value: `label = value`, and why it is amber or red behind a dash. */
export function formatRecorded(values: readonly RecordedValue[]): string {
  return values
    .map(({ label, value, note }) => {
      const line = `${escaped(label, '=')} = ${escaped(value, '—')}`;
      return note === '' ? line : `${line} — ${oneLine(note)}`;
    })
    .join('\n');
}

/** Reads what `formatRecorded` writes; a line of another shape is a value without a label. */
export function parseRecorded(text: string): readonly RecordedValue[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(' = ');
      if (at < 0) return { label: '', value: line.trim(), note: '' };
      const [value = '', ...note] = line.slice(at + 3).split(' — ');
      return { label: unescaped(line.slice(0, at)), value: unescaped(value), note: note.join(' — ') };
    });
}

function isStatus(value: string): value is StatusValue {
  return (statusValues as readonly string[]).includes(value);
}

/** The worst status among the values; `null` when none is a status. */
export function resultOf(values: readonly RecordedValue[]): LogResult | null {
  const found = values.map(({ value }) => value).filter(isStatus);
  return [...statusValues].reverse().find((status) => found.includes(status)) ?? null;
}
