import * as React from 'react';
import type { Score } from '../../../domain/training/completion';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { useWrongDates, type WrongDates } from '../../../ui/fields/useWrongDates';
import { useMounted } from '../../../ui/screens/useMounted';
import { useTrainingWords } from '../words/TrainingWords';
import {
  draftOfDeclaration,
  emptyDeclaration,
  isTouched,
  problemsOfDeclaration,
  type DeclareFields,
  type DeclareProblem
} from './declaration';
import type { DeclareFormProps } from './declareProps';

export interface DeclareFieldsState {
  /** For the form whose first wrong field gets the focus. */
  readonly form: React.RefObject<HTMLFormElement>;
  readonly fields: DeclareFields;
  readonly change: (change: Partial<DeclareFields>) => void;
  /** Nobody is told what is missing before they have tried. */
  readonly problems: readonly DeclareProblem[];
  readonly dates: WrongDates;
  readonly isSending: boolean;
  readonly submit: (event: React.FormEvent) => void;
}

/** The fields of a declaration while they are filled in. */
export function useDeclareFields(
  props: DeclareFormProps & { readonly score: Score | null }
): DeclareFieldsState {
  const { formats } = useTrainingWords();
  const { course, score, onDeclare, onClose, onDirty } = props;
  const today = formats.today();
  const [first] = React.useState(() => emptyDeclaration(course, today));
  const [fields, setFields] = React.useState(first);
  const [attempts, setAttempts] = React.useState(0);
  const [isSending, setSending] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const dates = useWrongDates();
  const isMounted = useMounted();
  const found = problemsOfDeclaration(course, fields, today);
  const isDirty = isTouched(fields, first);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  const send = async (): Promise<void> => {
    setSending(true);
    const isWritten = await onDeclare(draftOfDeclaration(fields, score, today));
    if (!isMounted()) return;
    setSending(false);
    if (isWritten) onClose();
  };
  return {
    form,
    fields,
    change: (change) => {
      // The box of a day that is hidden takes what was wrong in it along.
      if (change.action !== undefined) dates.mark('validUntil', false);
      setFields((now) => ({ ...now, ...change }));
    },
    problems: attempts > 0 ? found : [],
    dates,
    isSending,
    submit: (event) => {
      event.preventDefault();
      if (found.length === 0 && !dates.isAny) void send();
      else setAttempts((now) => now + 1);
    }
  };
}
