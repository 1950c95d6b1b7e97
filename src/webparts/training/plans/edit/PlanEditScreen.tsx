import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import type { PlanEditProps } from '../../panel/TrainingPanel';
import { useTrainingWords } from '../../words/TrainingWords';
import { keptPlan, keptPlanKey, type KeptPlan } from './keptPlan';
import { PlanEditor, type PlanBeginning } from './PlanEditor';
import { differingPlanFields, draftOfForm, emptyPlan, formOfPlan } from './planForm';

/** What the form begins with when nothing had been kept; whoever writes a plan looks after it until somebody else does. */
function useFresh({ panel, reader }: PlanEditProps): PlanBeginning {
  const { culture } = useTrainingWords();
  const [fresh] = React.useState((): PlanBeginning => {
    const original = panel.plan ?? { ...emptyPlan, owner: reader.me };
    return { form: formOfPlan(original, culture.locale), original, seen: panel.plan };
  });
  return fresh;
}

function KeptQuestion(props: {
  readonly kept: KeptPlan;
  /** Somebody else has changed the plan since. */
  readonly changedBy: string | undefined;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { kept, changedBy } = props;
  return (
    <Notice
      tone="info"
      role="status"
      title={fill(strings.PlanKeptTitle, { when: formats.dateTime(kept.keptOn) })}
      actions={
        <>
          <Button look="primary" onClick={props.onGoOn}>
            {strings.PlanKeptGoOn}
          </Button>
          <Button onClick={props.onThrowAway}>{strings.PlanKeptThrowAway}</Button>
        </>
      }
    >
      {kept.form.title.trim() === '' ? null : (
        <p>
          <bdi>{kept.form.title}</bdi>
        </p>
      )}
      {changedBy === undefined ? null : <p>{fill(strings.PlanKeptChanged, { name: changedBy })}</p>}
    </Notice>
  );
}

/** Adds or changes a plan. What was typed at another time and not saved is offered first. */
export function PlanEditScreen(props: PlanEditProps): JSX.Element {
  const { culture } = useTrainingWords();
  const { panel, reader, model } = props;
  const { drafts } = model.repositories;
  const key = keptPlanKey(reader.me, panel.plan?.id);
  const fresh = useFresh(props);
  const [kept] = React.useState(() => {
    const found = keptPlan(drafts.read(key));
    const isOther =
      found && differingPlanFields(draftOfForm(found.form, culture.locale), fresh.original).length > 0;
    return isOther ? found : undefined;
  });
  const [begin, setBegin] = React.useState(kept ? undefined : fresh);
  if (kept && !begin) {
    const { plan } = panel;
    const { begun, form } = kept;
    // Saving over the version that it was begun with meets what somebody else has written since.
    const again: PlanBeginning =
      plan && begun
        ? {
            form,
            original: draftOfForm(begun.form, culture.locale),
            seen: { id: plan.id, etag: begun.etag }
          }
        : { ...fresh, form };
    const isOld = plan !== undefined && begun !== null && begun.etag !== plan.etag;
    return (
      <KeptQuestion
        kept={kept}
        changedBy={isOld ? plan.modifiedBy.name : undefined}
        onGoOn={() => setBegin(again)}
        onThrowAway={() => {
          drafts.forget(key);
          setBegin(fresh);
        }}
      />
    );
  }
  return <PlanEditor {...props} begin={begin ?? fresh} keptKey={key} />;
}
