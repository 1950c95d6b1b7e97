import * as v from 'valibot';
import type { Reference, TaskDraft } from '../tasks/task';
import { challengeDraft, focusAreaDraft, questionDraft, stepDraft } from './guideDrafts';
import { guideShapes, type GuidePhaseShape } from './guideFile';
import { GuideFileError } from './GuideFileError';
import type { GuidePhase, GuideSection, GuideTask, ParsedGuide, RefusedGuideEntry } from './guideModel';

type Origin = Parameters<typeof questionDraft>[1];

interface Entry {
  readonly id: string;
  readonly draft: TaskDraft;
}

type EntryReader = (value: unknown, origin: Origin) => Entry | undefined;

function reader<S extends v.GenericSchema<unknown, { id: string }>>(
  schema: S,
  toDraft: (entry: v.InferOutput<S>, origin: Origin) => TaskDraft
): EntryReader {
  return (value, origin) => {
    const result = v.safeParse(schema, value);
    return result.success ? { id: result.output.id, draft: toDraft(result.output, origin) } : undefined;
  };
}

const readers: Readonly<Record<GuideSection, EntryReader>> = {
  checklist: reader(guideShapes.step, (step, origin) => stepDraft(step.text, origin)),
  focusAreas: reader(guideShapes.focusArea, (area, origin) => focusAreaDraft(area.name, area.text, origin)),
  discoveryQuestions: reader(guideShapes.question, (question, origin) =>
    questionDraft(question.text, origin)
  ),
  challenges: reader(guideShapes.challenge, (entry, origin) =>
    challengeDraft(entry.challenge, entry.mitigation, origin)
  )
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new GuideFileError('notJson', 'The file is not JSON.', error);
  }
}

function excerptOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function referenceOf(phase: GuidePhaseShape): Reference | null {
  const address = phase.sourceAddress ?? '';
  return /^https?:\/\//i.test(address) && address.length <= 255
    ? { url: address, description: phase.title }
    : null;
}

/** Ids in a guide usually begin with the phase's id; where they don't, it is put before them. */
function sourceKeyOf(phaseId: string, entryId: string): string {
  return `guide:${entryId.startsWith(phaseId) ? entryId : `${phaseId}-${entryId}`}`;
}

function parsePhase(phase: GuidePhaseShape, seen: Set<string>): GuidePhase {
  const origin: Origin = { phaseTitle: phase.title, reference: referenceOf(phase) };
  const tasks: GuideTask[] = [];
  const refused: RefusedGuideEntry[] = [];
  for (const section of Object.keys(readers) as GuideSection[]) {
    phase[section].forEach((value, index) => {
      const refuse = (reason: RefusedGuideEntry['reason']): void => {
        refused.push({ section, position: index + 1, reason, excerpt: excerptOf(value) });
      };
      const entry = readers[section](value, origin);
      if (!entry) return refuse('wrongShape');
      if (entry.draft.title === '') return refuse('empty');
      const sourceKey = sourceKeyOf(phase.id, entry.id);
      if (seen.has(sourceKey)) return refuse('sameId');
      seen.add(sourceKey);
      tasks.push({ section, sourceKey, starterTag: null, draft: entry.draft });
    });
  }
  return { id: phase.id, title: phase.title, tasks, refused };
}

/**
 * Reads the text of a planning guide file. Entries that cannot be taken are reported beside the others.
 *
 * @throws GuideFileError when the file as a whole is no planning guide.
 */
export function parseGuide(text: string): ParsedGuide {
  const json = parseJson(text);
  const guide = v.safeParse(guideShapes.guide, json);
  if (!guide.success) throw new GuideFileError('notAGuide', v.summarize(guide.issues));
  const seen = new Set<string>();
  const phases: GuidePhase[] = [];
  const refusedPhases: number[] = [];
  guide.output.phases.forEach((value, index) => {
    const phase = v.safeParse(guideShapes.phase, value);
    if (phase.success) phases.push(parsePhase(phase.output, seen));
    else refusedPhases.push(index + 1);
  });
  return { title: guide.output.title, phases, refusedPhases };
}
