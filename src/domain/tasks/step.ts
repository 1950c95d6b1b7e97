/** A status that a step records. Amber and red demand a note. */
export const statusValues = ['Green', 'Amber', 'Red'] as const;

export type StatusValue = (typeof statusValues)[number];

/** What a step of a task records: only that it was done (`tick`), or a value. */
export type StepInput =
  | { readonly kind: 'tick' | 'text' | 'number' | 'yesNo' | 'status' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export interface Step {
  readonly label: string;
  readonly input: StepInput;
}

/** What was recorded for a step. */
export interface RecordedValue {
  readonly label: string;
  /** `Green`, `Amber` or `Red` for a status, `Yes` or `No`, the number or text as typed, `Done` for a tick. */
  readonly value: string;
  /** Why it is amber or red; empty otherwise. */
  readonly note: string;
}
