import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { useWrongDates } from '../../../../ui/fields/useWrongDates';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { DecisionKind } from '../../../../domain/updates/decision';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { ConflictNotice } from './ConflictNotice';
import { DecisionFields } from './DecisionFields';
import { draftOf, isUsed } from './decisionForm';
import { KindCards } from './KindCards';
import { problemText } from './problemWords';
import { useDecide } from './useDecide';
import { useDecisionForm } from './useDecisionForm';
import styles from './Decision.module.scss';

type SaveState =
  { readonly kind: 'editing' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown };

export interface DecideFormProps extends NoticeSectionProps {
  /** Decided, or left as it is. */
  readonly onDone: () => void;
}

function useSave(props: DecideFormProps, contest: () => void) {
  const { open, onDone } = props;
  const { decide } = useDecide(props);
  const [state, setState] = React.useState<SaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const save = async (draft: Parameters<typeof decide>[0]): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await decide(draft);
    if (!isMounted()) {
      if (outcome.kind === 'decided') open.replace(outcome.notice);
      return;
    }
    switch (outcome.kind) {
      case 'decided':
        onDone();
        open.replace(outcome.notice);
        return;
      case 'changed':
        contest();
        open.replace(outcome.theirs);
        return setState({ kind: 'editing' });
      case 'failed':
        return setState(outcome);
    }
  };
  return { state, save };
}

/** The form to decide about a notice. Whatever goes wrong, what was typed stays. */
export function DecideForm(props: DecideFormProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = useUiWords();
  const { open, onDirty, onDone } = props;
  const { notice } = open;
  const [attempts, setAttempts] = React.useState(0);
  const wasTried = attempts > 0;
  const model = useDecisionForm(notice, wasTried, onDone);
  const { form, change, problems, isDirty, isContested } = model;
  const wrongDates = useWrongDates();
  const element = React.useRef<HTMLFormElement>(null);
  const { state, save } = useSave(props, model.contest);
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const choose = (kind: DecisionKind): void => {
    // Boxes that go away must not keep the form from being saved.
    for (const field of ['actBy', 'reviewOn'] as const) {
      if (!isUsed(kind, field)) wrongDates.mark(field, false);
    }
    change({ kind });
  };
  const submit = (event?: React.FormEvent): void => {
    event?.preventDefault();
    setAttempts((now) => now + 1);
    const draft = draftOf(form);
    if (draft && problems.length === 0 && !wrongDates.isAny) void save(draft);
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {isContested ? (
        <ConflictNotice
          before={model.base}
          now={notice}
          typed={form}
          onKeepTheirs={() => {
            model.takeTheirs();
            onDone();
          }}
        />
      ) : null}
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={words.strings.DecideNotSaved}
          error={state.error}
          onRetry={() => submit()}
          onReload={open.reload}
          loadOwners={props.loadOwners}
        />
      ) : null}
      <KindCards
        value={form.kind}
        onChange={choose}
        problem={problemText(words, problems, 'kind', wasTried)}
      />
      {form.kind ? (
        <DecisionFields
          {...props}
          kind={form.kind}
          form={form}
          onChange={change}
          problems={problems}
          wasTried={wasTried}
          wrongDates={wrongDates}
        />
      ) : null}
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check" disabled={state.kind === 'saving'}>
          {isContested ? words.strings.DecideAfterAll : words.strings.DecideSave}
        </Button>
        {notice.decision ? <Button onClick={onDone}>{strings.Cancel}</Button> : null}
      </div>
    </form>
  );
}
