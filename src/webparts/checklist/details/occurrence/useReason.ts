import * as React from 'react';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';

export interface Reason {
  /** For the form whose first wrong field gets the focus. */
  readonly form: React.RefObject<HTMLFormElement>;
  /** As it is typed. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether it was asked for and is missing. */
  readonly isMissing: boolean;
  /** Calls `work` with the reason, or says that it is missing. */
  readonly demand: (work: (reason: string) => void) => void;
}

/** Words that some deeds demand: nobody is told that they are missing before they have tried. */
export function useReason(onDirty: (isDirty: boolean) => void): Reason {
  const [text, setText] = React.useState('');
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const reason = text.trim();
  const isEmpty = reason === '';
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  React.useEffect(() => onDirty(!isEmpty), [isEmpty, onDirty]);
  return {
    form,
    text,
    setText,
    isMissing: attempts > 0 && isEmpty,
    demand: (work) => (isEmpty ? setAttempts((now) => now + 1) : work(reason))
  };
}
