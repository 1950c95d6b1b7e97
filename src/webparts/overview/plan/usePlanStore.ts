import * as React from 'react';
import { useSWRConfig } from 'swr';
import type { Alert, OperationsPlan, PlanAnswer, PlanNote } from '../../../domain/overview/plan/planModel';
import type { OverviewModel } from '../model/useOverview';

/** Takes over what was written, wherever it is shown, without reading the plan for that. */
export interface PlanStore {
  readonly putAnswer: (answer: PlanAnswer) => void;
  readonly putAlert: (alert: Alert) => void;
  readonly dropAlert: (alert: Pick<Alert, 'id'>) => void;
  /** `before`: as it was; it may have stood in another report. */
  readonly putNote: (note: PlanNote, before?: PlanNote) => void;
  readonly dropNote: (note: PlanNote) => void;
  /** Reads anew what is shown: the plan, and notes of reports. */
  readonly reload: () => void;
}

function withRow<Row extends { readonly id: number }>(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map((one) => (one.id === row.id ? row : one))
    : [...rows, row];
}

function without<Row extends { readonly id: number }>(rows: readonly Row[], id: number): readonly Row[] {
  return rows.filter((row) => row.id !== id);
}

/** Names the rows that `usePlan` and the report read. */
const planKey = 'plan';
const notesKey = 'notes';

const quietly = { revalidate: false } as const;

type Change<Rows> = (rows: Rows) => Rows;

export function usePlanStore({ attention }: Pick<OverviewModel, 'attention'>): PlanStore {
  const { mutate } = useSWRConfig();
  const { reload: reloadAttention } = attention;
  return React.useMemo(() => {
    const changePlan = (change: Change<OperationsPlan>): void => {
      void mutate<OperationsPlan>(planKey, (plan) => plan && change(plan), quietly);
      reloadAttention();
    };
    const changeNotes = (period: string | null, change: Change<readonly PlanNote[]>): void => {
      if (period === null) changePlan((plan) => ({ ...plan, notes: change(plan.notes) }));
      else void mutate<readonly PlanNote[]>([notesKey, period], (notes) => notes && change(notes), quietly);
    };
    const dropNote = ({ id, period }: PlanNote): void => changeNotes(period, (notes) => without(notes, id));
    return {
      putAnswer: (answer) => changePlan((plan) => ({ ...plan, answers: withRow(plan.answers, answer) })),
      putAlert: (alert) => changePlan((plan) => ({ ...plan, alerts: withRow(plan.alerts, alert) })),
      dropAlert: ({ id }) => changePlan((plan) => ({ ...plan, alerts: without(plan.alerts, id) })),
      putNote: (note, before) => {
        if (before && before.period !== note.period) dropNote(before);
        changeNotes(note.period, (notes) => withRow(notes, note));
      },
      dropNote,
      reload: () => {
        const isShown = (key: unknown): boolean =>
          key === planKey || (Array.isArray(key) && key[0] === notesKey);
        // Failures arrive as state of the hooks that show the rows.
        void mutate(isShown).catch(() => undefined);
        reloadAttention();
      }
    };
  }, [mutate, reloadAttention]);
}
