import * as React from 'react';
import { roundToAssign } from '../../../domain/training/assigning/rounds';
import type { DeclarationDraft } from '../../../domain/training/completion';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import type { RowsLoader } from '../../../ui/rows/useRows';
import { useTrainingWords } from '../words/TrainingWords';
import type { MyPartProps } from './MyPart';

/** The round that somebody is asked to keep: of what they have not kept yet. */
type Asked = Pick<OwnRecord, 'round' | 'due'>;

export interface OwnDeeds {
  readonly isBusy: boolean;
  /** What failed last, in words, and why. */
  readonly problem: { readonly title: string; readonly error: unknown } | undefined;
  readonly keep: (asked: Asked | undefined) => Promise<OwnRecord | undefined>;
  /** Keeps it first, when it is not kept yet. Answers whether it was written. */
  readonly declare: (
    record: OwnRecord | undefined,
    asked: Asked | undefined,
    draft: DeclarationDraft
  ) => Promise<boolean>;
  readonly takeBack: (record: OwnRecord) => Promise<void>;
}

function withRecord(records: readonly OwnRecord[], written: OwnRecord): readonly OwnRecord[] {
  return [written, ...records.filter(({ id }) => id !== written.id)];
}

/** What somebody who is not in the team writes about a course. What comes of it is said. */
export function useOwnDeeds(
  { model, course }: MyPartProps,
  take: RowsLoader<readonly OwnRecord[]>['take']
): OwnDeeds {
  const { strings, formats } = useTrainingWords();
  const { ownTraining } = model.repositories;
  const { say } = model;
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<OwnDeeds['problem']>();
  const isMounted = useMounted();
  const { title } = course;

  const run = React.useCallback(
    async (failed: string, work: () => Promise<OwnRecord>): Promise<OwnRecord | undefined> => {
      setBusy(true);
      setProblem(undefined);
      try {
        const written = await work();
        take((records) => withRecord(records, written));
        return written;
      } catch (error) {
        if (isMounted()) setProblem({ title: failed, error });
        return undefined;
      } finally {
        if (isMounted()) setBusy(false);
      }
    },
    [take, isMounted]
  );

  return React.useMemo(() => {
    const keepNow = (asked: Asked | undefined): Promise<OwnRecord> => {
      const { key, due } = roundToAssign(course, [], formats.today());
      return ownTraining.keep(course, asked?.round ?? key, asked ? asked.due : due);
    };
    const said = (text: string, undo?: () => void): void =>
      say({ kind: 'said', tone: 'success', text: fill(text, { title }), undo });
    const takeBack = async (record: OwnRecord): Promise<void> => {
      if (await run(strings.PartTakeBackFailed, () => ownTraining.takeBack(record)))
        said(strings.PartTakenBack);
    };
    return {
      isBusy,
      problem,
      keep: async (asked) => {
        const kept = await run(fill(strings.PartFailed, { title }), () => keepNow(asked));
        if (kept) said(strings.PartTaken);
        return kept;
      },
      declare: async (record, asked, draft) => {
        const written = await run(strings.RecordNotDeclared, async () =>
          ownTraining.declare(record ?? (await keepNow(asked)), course, draft)
        );
        if (written) said(strings.PartDeclared, () => void takeBack(written));
        return written !== undefined;
      },
      takeBack
    };
  }, [isBusy, problem, run, ownTraining, course, title, say, strings, formats]);
}
