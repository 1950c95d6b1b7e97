import type { Person } from '../../domain/people/person';

// What was kept may be of another version of the suite: nothing in it is believed before it is looked at.

type Unknowns = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null;
}

export function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

export function choiceIn<Value extends string>(choices: readonly Value[], value: unknown): Value | undefined {
  return choices.find((choice) => choice === value);
}

export function choicesIn<Value extends string>(choices: readonly Value[], value: unknown): readonly Value[] {
  return choices.filter((choice) => textsIn(value).includes(choice));
}

export function personIn(value: unknown): Person | null {
  if (!isRecord(value)) return null;
  const { id, name, email } = value;
  const isPerson = typeof id === 'number' && typeof name === 'string' && typeof email === 'string';
  return isPerson ? { id, name, email } : null;
}

export function idsIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((one): one is number => Number.isInteger(one)) : [];
}
