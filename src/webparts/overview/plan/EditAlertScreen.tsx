import * as React from 'react';
import type { Alert } from '../../../domain/overview/plan/planModel';
import type { EditAlertProps } from '../panel/OverviewPanel';
import { useOverviewWords } from '../words/OverviewWords';
import { AlertFields } from './alerts/AlertFields';
import { alertFormOf, alertKind, emptyAlert, type AlertForm } from './alerts/alertForm';
import { alertDraftOf } from './alerts/useAlertDeeds';
import { PlanForm, type SavedRow } from './edit/PlanForm';
import { usePlanStore } from './usePlanStore';
import { useSayDone } from './useSayDone';

/** Adds an alert, or changes one. */
export function EditAlertScreen(props: EditAlertProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, culture } = words;
  const { model, reader, panel } = props;
  const { plan, people } = model.repositories;
  const store = usePlanStore(model);
  const sayDone = useSayDone(model);
  const kind = React.useMemo(() => alertKind(words, plan), [words, plan]);
  const onSaved = ({ row, before, isOpen }: SavedRow<Alert>): void => {
    store.putAlert(row);
    sayDone(before ? strings.PlanSaved : strings.PlanAdded, row.title, async () => {
      if (before) {
        store.putAlert(await plan.updateAlert(row, alertDraftOf(before)));
      } else {
        await plan.removeAlert(row);
        store.dropAlert(row);
      }
    });
    if (isOpen) model.closePanel();
  };
  return (
    <PlanForm<AlertForm, Alert>
      {...props}
      kind={kind}
      fresh={panel.alert ? alertFormOf(panel.alert, culture.locale) : emptyAlert}
      row={panel.alert}
      keptKey={`${reader.me.id} alert ${panel.alert?.id ?? 'new'}`}
      fields={(fields) => <AlertFields {...fields} people={people} />}
      onSaved={onSaved}
    />
  );
}
