/** The same as those of the other fields. */
export interface RichTextEditorProps {
  readonly label: string;
  /** Stored HTML; '' when there is no text. */
  readonly value: string;
  /** HTML that `sanitizeHtml` leaves as it is; '' when nothing is written. */
  readonly onChange: (html: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with it; empty when nothing is. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  /** How many lines are seen before anything is written. */
  readonly rows?: number;
}

/** What the field tells the editor, once that is there. */
export interface RichEditorProps extends RichTextEditorProps {
  /** The person asked for it just now, so the keyboard goes there. */
  readonly startsFocused: boolean;
}

export const usualRows = 5;
