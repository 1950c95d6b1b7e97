import * as React from 'react';
import type { PlanNote } from '../../../domain/overview/plan/planModel';
import type { NoteProps } from '../panel/OverviewPanel';
import { useOverviewWords } from '../words/OverviewWords';
import { PlanForm, type SavedRow } from './edit/PlanForm';
import { NoteFields } from './notes/NoteFields';
import { noteFormOf, noteKind, type NoteForm } from './notes/noteForm';
import { usePlanStore } from './usePlanStore';
import { useSayDone } from './useSayDone';

/** Writes down a decision, an ask or a risk: for a report, or for the plan alone. */
export function NoteScreen(props: NoteProps): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { model, reader, panel } = props;
  const { note, topic, period } = panel;
  const { plan, people } = model.repositories;
  const store = usePlanStore(model);
  const sayDone = useSayDone(model);
  const began = note?.period ?? period;
  const kind = React.useMemo(() => noteKind(words, plan, began), [words, plan, began]);
  const onSaved = ({ row, before, isOpen }: SavedRow<PlanNote>): void => {
    store.putNote(row, before ?? note);
    sayDone(before ? strings.PlanSaved : strings.PlanAdded, row.title, async () => {
      if (before) {
        store.putNote(await plan.updateNote(row, noteFormOf(before)), row);
      } else {
        await plan.removeNote(row);
        store.dropNote(row);
      }
    });
    if (isOpen) model.closePanel();
  };
  const empty: NoteForm = { topic, title: '', text: '', person: null, period, reviewOn: null };
  return (
    <PlanForm<NoteForm, PlanNote>
      {...props}
      kind={kind}
      fresh={note ? noteFormOf(note) : empty}
      row={note}
      keptKey={`${reader.me.id} note ${note?.id ?? `new ${topic} ${period ?? ''}`}`}
      fields={(fields) => <NoteFields {...fields} people={people} />}
      onSaved={onSaved}
    />
  );
}
