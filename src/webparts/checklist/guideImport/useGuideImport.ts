import * as React from 'react';
import { parseGuide } from '../../../domain/guide/parseGuide';
import {
  planGuideImport,
  preselectedPhases,
  type GuideImportRow
} from '../../../domain/guide/planGuideImport';
import type { ParsedGuide } from '../../../domain/guide/guideModel';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';

export type GuideState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'comparing' }
  /** The file cannot be read as a guide (`GuideFileError`), or comparing it with the list failed. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly text: string }
  | {
      readonly kind: 'preview';
      readonly guide: ParsedGuide;
      readonly chosen: ReadonlySet<string>;
      readonly existing: ReadonlySet<string>;
    };

export interface GuideImport {
  readonly state: GuideState;
  readonly read: (text: string) => void;
  readonly choosePhase: (phaseId: string, isChosen: boolean) => void;
  readonly startOver: () => void;
  /** The rows of the chosen phases with their verdicts; empty before the preview. */
  readonly rows: readonly GuideImportRow[];
}

async function compare(tasks: TaskRepository, text: string): Promise<GuideState> {
  try {
    const guide = parseGuide(text);
    const keys = guide.phases.flatMap((phase) => phase.tasks.map((task) => task.sourceKey));
    const found = await tasks.findBySource(keys);
    const existing = new Set(found.flatMap((task) => (task.sourceKey === null ? [] : [task.sourceKey])));
    return { kind: 'preview', guide, chosen: new Set(preselectedPhases(guide)), existing };
  } catch (error) {
    return { kind: 'failed', error, text };
  }
}

/** Reads a planning guide and compares it with the list. Writes nothing. */
export function useGuideImport(tasks: TaskRepository): GuideImport {
  const [state, setState] = React.useState<GuideState>({ kind: 'choosing' });
  const isMounted = useMounted();
  const read = (text: string): void => {
    setState({ kind: 'comparing' });
    void compare(tasks, text).then((next) => isMounted() && setState(next));
  };
  const choosePhase = (phaseId: string, isChosen: boolean): void =>
    setState((now) => {
      if (now.kind !== 'preview') return now;
      const chosen = new Set(now.chosen);
      if (isChosen) chosen.add(phaseId);
      else chosen.delete(phaseId);
      return { ...now, chosen };
    });
  const rows = React.useMemo(
    () => (state.kind === 'preview' ? planGuideImport(state.guide, state.chosen, state.existing) : []),
    [state]
  );
  return { state, read, choosePhase, startOver: () => setState({ kind: 'choosing' }), rows };
}
