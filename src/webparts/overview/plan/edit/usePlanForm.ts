import * as React from 'react';
import type { DraftKeeper } from '../../../../ui/drafts/draftKeeper';
import { useAutosave, type Autosave } from '../../../../ui/drafts/useAutosave';
import { useWrongDates, type WrongDates } from '../../../../ui/fields/useWrongDates';
import type { PanelGuard } from '../../../../ui/screens/GuardedPanel';
import { isSameForm, onTheirs, type FormKind, type KeptContent, type Seen } from './formKind';

/** What a form begins with. */
export interface Beginning<Form> {
  readonly form: Form;
  /** What stood there before something was typed. */
  readonly original: Form;
  /** The version that is written over; `undefined`: something new. */
  readonly seen: Seen | undefined;
}

export interface PlanFormModel<Form, Row> {
  readonly form: Form;
  readonly seen: Seen | undefined;
  readonly change: (change: Partial<Form>) => void;
  readonly wrongDates: WrongDates;
  /** Goes on with what is there now, and answers the form that holds it. */
  readonly takeTheirs: (theirs: Row) => void;
  /** Puts what the person changed on it, and answers what is to be saved. */
  readonly keepMine: (theirs: Row) => Form;
  readonly goOnAsNew: () => void;
  readonly keeping: Autosave;
}

export interface PlanFormNeeds<Form extends object, Row extends Seen> extends Pick<PanelGuard, 'onDirty'> {
  readonly kind: FormKind<Form, Row>;
  readonly begin: Beginning<Form>;
  readonly drafts: DraftKeeper;
  readonly keptKey: string;
}

/** A form while it is filled in. What others save meanwhile does not slip in under somebody's hands. */
export function usePlanForm<Form extends object, Row extends Seen>(
  needs: PlanFormNeeds<Form, Row>
): PlanFormModel<Form, Row> {
  const { kind, begin, onDirty } = needs;
  const [begun, setBegun] = React.useState({ original: begin.original, seen: begin.seen });
  const [form, setForm] = React.useState(begin.form);
  const wrongDates = useWrongDates();
  const isDirty = wrongDates.isAny || !isSameForm(form, begun.original);
  const content = React.useMemo<KeptContent<Form>>(() => {
    const { seen, original } = begun;
    return { form, begun: seen ? { etag: seen.etag, form: original } : null };
  }, [form, begun]);
  const keeping = useAutosave(needs.drafts, needs.keptKey, content, isDirty);
  const { forget } = keeping;
  React.useEffect(() => onDirty(isDirty, forget), [isDirty, forget, onDirty]);
  const goOn = (next: Form, theirs: Row): void => {
    setForm(next);
    setBegun({ original: kind.formOf(theirs), seen: theirs });
    wrongDates.clear();
  };
  return {
    form,
    seen: begun.seen,
    change: React.useCallback((change) => setForm((now) => ({ ...now, ...change })), []),
    wrongDates,
    takeTheirs: (theirs) => goOn(kind.formOf(theirs), theirs),
    keepMine: (theirs) => {
      const mine = onTheirs(begun.original, form, kind.formOf(theirs));
      goOn(mine, theirs);
      return mine;
    },
    goOnAsNew: () => setBegun((now) => ({ ...now, seen: undefined })),
    keeping
  };
}
