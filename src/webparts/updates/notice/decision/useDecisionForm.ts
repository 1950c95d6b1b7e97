import * as React from 'react';
import type { Notice, NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { basisChanges, followed } from './basis';
import { differing, formOf, problemsOf, type DecisionForm, type FormProblem } from './decisionForm';

/** The form while somebody fills it in. */
export interface DecisionFormModel {
  readonly form: DecisionForm;
  readonly change: (change: Partial<DecisionForm>) => void;
  /** The version of the notice that the person began with. */
  readonly base: NoticeSummary;
  /** Somebody changed what the decision rests on: `notice` is what is there now, the form what was typed. */
  readonly isContested: boolean;
  /** From now on, what was typed is compared with what is there. */
  readonly contest: () => void;
  /** Throws away what was typed, for what is there. */
  readonly takeTheirs: () => void;
  readonly isDirty: boolean;
  readonly problems: readonly FormProblem[];
}

/**
 * Fills in a decision about the notice. When it changes under somebody's hands, what was typed stays; `onOvertaken`: there is
 * a decision now, and nothing was typed.
 */
export function useDecisionForm(
  notice: Notice,
  wasTried: boolean,
  onOvertaken: () => void
): DecisionFormModel {
  const { formats } = useUpdatesWords();
  const [{ base, form, isContested }, setState] = React.useState(() => ({
    base: notice as NoticeSummary,
    form: formOf(notice),
    isContested: false
  }));
  const isDirty = differing(form, formOf(base)).length > 0;
  const isTouched = isDirty || wasTried;
  React.useEffect(() => {
    if (notice.etag === base.etag || isContested) return;
    if (isTouched) {
      const next = followed(form, base, notice);
      setState(next ? { base: notice, form: next, isContested } : { base, form, isContested: true });
      return;
    }
    setState({ base: notice, form: formOf(notice), isContested });
    if (notice.decision && basisChanges(base, notice).includes('decision')) onOvertaken();
  }, [notice, base, form, isContested, isTouched, onOvertaken]);
  return {
    form,
    base,
    isContested,
    isDirty,
    change: React.useCallback(
      (change) => setState((now) => ({ ...now, form: { ...now.form, ...change } })),
      []
    ),
    contest: React.useCallback(() => setState((now) => ({ ...now, isContested: true })), []),
    takeTheirs: () => setState({ base: notice, form: formOf(notice), isContested: false }),
    problems: problemsOf(form, notice.actBy, formats.today())
  };
}
