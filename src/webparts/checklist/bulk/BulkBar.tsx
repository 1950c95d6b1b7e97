import * as React from 'react';
import type { BulkAction } from '../../../domain/tasks/bulkPlan';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { fill } from '../../../ui/words/fill';
import { itemKey } from '../model/itemGroups';
import type { ChecklistModel } from '../model/useChecklist';
import type { Selection } from '../model/useSelection';
import { useChecklistWords } from '../words/ChecklistWords';
import { BulkForm, type BulkFormKind } from './BulkForm';
import { BulkSummary } from './BulkSummary';
import { useBulk, type BulkState } from './useBulk';
import styles from './Bulk.module.scss';

export interface BulkBarProps {
  /** All rows of the view: what can be selected. */
  readonly items: readonly ChecklistItem[];
  readonly selection: Selection;
  readonly model: ChecklistModel;
}

const forms: readonly { readonly kind: BulkFormKind; readonly label: keyof IChecklistWebPartStrings }[] = [
  { kind: 'owner', label: 'BulkOwner' },
  { kind: 'backup', label: 'BulkBackup' },
  { kind: 'date', label: 'BulkMove' },
  { kind: 'area', label: 'BulkArea' },
  { kind: 'skip', label: 'BulkSkip' }
];

function Running(props: {
  readonly state: Extract<BulkState, { kind: 'running' }>;
  readonly onStop: () => void;
}): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { progress, isStopping } = props.state;
  const { done, total } = progress;
  const label = fill(strings.BulkProgress, { done: formats.number(done), total: formats.number(total) });
  return (
    <>
      <ProgressBar label={label} done={done} total={total} />
      <Button disabled={isStopping} onClick={props.onStop}>
        {isStopping ? strings.Stopping : strings.Stop}
      </Button>
    </>
  );
}

function Choosing(
  props: Pick<BulkBarProps, 'items' | 'selection' | 'model'> & {
    readonly selected: readonly ChecklistItem[];
    readonly onRun: (action: BulkAction) => void;
  }
): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { items, selected, selection } = props;
  const [form, setForm] = React.useState<BulkFormKind>();
  const isNone = selected.length === 0;
  const areAll = selected.length === items.length;
  return (
    <>
      <div className={styles.commands}>
        <span role="status" className={styles.count}>
          {words.plural('SelectedCount', selected.length)}
        </span>
        <Button
          look="quiet"
          disabled={items.length === 0}
          onClick={() => selection.replace(areAll ? [] : items.map(itemKey))}
        >
          {areAll && !isNone ? strings.SelectNone : words.plural('SelectAll', items.length)}
        </Button>
        <Button look="quiet" icon="close" onClick={selection.stop}>
          {strings.SelectEnd}
        </Button>
      </div>
      <div role="toolbar" aria-label={strings.BulkActions} className={styles.commands}>
        <Button icon="check" disabled={isNone} onClick={() => props.onRun({ kind: 'complete' })}>
          {strings.Complete}
        </Button>
        {forms.map(({ kind, label }) => (
          <Button
            key={kind}
            disabled={isNone}
            aria-expanded={form === kind}
            onClick={() => setForm(form === kind ? undefined : kind)}
          >
            {strings[label]}
          </Button>
        ))}
      </div>
      {form && !isNone ? (
        <BulkForm
          key={form}
          kind={form}
          people={props.model.repositories.people}
          onSubmit={props.onRun}
          onCancel={() => setForm(undefined)}
        />
      ) : null}
    </>
  );
}

/** What can be done with the selected rows, how far it is, and what came of it. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { items, selection, model } = props;
  const bulk = useBulk(model);
  const { state } = bulk;
  const selected = items.filter((item) => selection.keys.has(itemKey(item)));
  return (
    <section className={styles.bar} aria-label={strings.BulkActions}>
      {state.kind === 'choosing' ? (
        <Choosing {...props} selected={selected} onRun={(action) => void bulk.run(selected, action)} />
      ) : null}
      {state.kind === 'running' ? <Running state={state} onStop={bulk.stop} /> : null}
      {state.kind === 'done' || state.kind === 'undone' ? (
        <BulkSummary
          state={state}
          onUndo={(outcome) => void bulk.undo(outcome)}
          onTryAgain={(rows, action) => void bulk.run(rows, action)}
          onClose={() => {
            bulk.reset();
            selection.replace([]);
          }}
        />
      ) : null}
    </section>
  );
}
