import { statusValues, type RecordedValue, type StatusValue, type Step, type StepInput } from './step';
import type { LogResult } from './task';

const kindNames: readonly (readonly [Exclude<StepInput['kind'], 'choice' | 'tick'>, RegExp, string])[] = [
  ['text', /^text$/i, '[text]'],
  ['number', /^number$/i, '[number]'],
  ['yesNo', /^yes\s*\/\s*no$/i, '[yes/no]'],
  ['status', /^(status|green\s*\/\s*amber\s*\/\s*red|rag)$/i, '[status]']
];

function parseInput(text: string): StepInput | undefined {
  const known = kindNames.find(([, pattern]) => pattern.test(text));
  if (known) return { kind: known[0] };
  const [, list] = /^choice\s*:\s*(.+)$/i.exec(text) ?? [];
  const choices = (list ?? '')
    .split(';')
    .map((choice) => choice.trim())
    .filter(Boolean);
  return choices.length > 0 ? { kind: 'choice', choices: [...new Set(choices)] } : undefined;
}

function parseStep(line: string): Step {
  const text = line.trim().replace(/^(?:[-*•]|\d+[.)])\s+/, '');
  const [, label, bracket] = /^(.*\S)\s*\[([^[\]]*)\]$/.exec(text) ?? [];
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

function formatInput(input: StepInput): string {
  if (input.kind === 'tick') return '';
  if (input.kind === 'choice') return ` [choice: ${input.choices.join('; ')}]`;
  return ` ${kindNames.find(([kind]) => kind === input.kind)?.[2] ?? ''}`;
}

/** What goes into the steps column; `null` without steps. */
export function formatSteps(steps: readonly Step[]): string | null {
  if (steps.length === 0) return null;
  return steps.map(({ label, input }) => `${label.trim()}${formatInput(input)}`).join('\n');
}

/** A value with line breaks would become several lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One line a value: `label = value`, and why it is amber or red behind a dash. */
export function formatRecorded(values: readonly RecordedValue[]): string {
  return values
    .map(({ label, value, note }) => {
      const line = `${oneLine(label)} = ${oneLine(value)}`;
      return note === '' ? line : `${line} — ${oneLine(note)}`;
    })
    .join('\n');
}

/** Reads what `formatRecorded` writes, as far as labels and values hold none of its signs. */
export function parseRecorded(text: string): readonly RecordedValue[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(' = ');
      if (at < 0) return { label: '', value: line.trim(), note: '' };
      const [value = '', ...note] = line.slice(at + 3).split(' — ');
      return { label: line.slice(0, at), value, note: note.join(' — ') };
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
