import type { GuideTask, ParsedGuide } from './guideModel';

/** The phase that the checklist is about; the import preselects it. */
const operationsPhase = /operations|maintenance|o&m/i;

/** Ids of the phases that are chosen at first: the O&M phase, or all when the guide has none. */
export function preselectedPhases(guide: ParsedGuide): readonly string[] {
  const operations = guide.phases.filter((phase) => operationsPhase.test(`${phase.id} ${phase.title}`));
  return (operations.length > 0 ? operations : guide.phases).map((phase) => phase.id);
}

export type ImportVerdict = 'new' | 'alreadyThere';

export interface GuideImportRow {
  readonly phaseId: string;
  readonly task: GuideTask;
  readonly verdict: ImportVerdict;
}

/** Every entry of the chosen phases, and whether it would be added or is there already. */
export function planGuideImport(
  guide: ParsedGuide,
  chosenPhases: ReadonlySet<string>,
  existingSourceKeys: ReadonlySet<string>
): readonly GuideImportRow[] {
  return guide.phases
    .filter((phase) => chosenPhases.has(phase.id))
    .flatMap((phase) =>
      phase.tasks.map((task) => ({
        phaseId: phase.id,
        task,
        verdict: existingSourceKeys.has(task.sourceKey) ? ('alreadyThere' as const) : ('new' as const)
      }))
    );
}
