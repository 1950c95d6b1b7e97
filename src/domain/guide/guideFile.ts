import * as v from 'valibot';

/** The shape of a planning guide file, as far as the import uses it. Unknown properties are allowed and ignored. */
const item = v.object({ id: v.string(), text: v.string() });

const phase = v.object({
  id: v.string(),
  title: v.string(),
  sourceAddress: v.optional(v.string()),
  discoveryQuestions: v.optional(v.array(v.unknown()), []),
  focusAreas: v.optional(v.array(v.unknown()), []),
  checklist: v.optional(v.array(v.unknown()), []),
  challenges: v.optional(v.array(v.unknown()), [])
});

const guide = v.object({ title: v.string(), phases: v.array(v.unknown()) });

export const guideShapes = {
  guide,
  phase,
  question: item,
  step: item,
  focusArea: v.object({ id: v.string(), name: v.string(), text: v.string() }),
  challenge: v.object({ id: v.string(), challenge: v.string(), mitigation: v.string() })
} as const;

export type GuidePhaseShape = v.InferOutput<typeof phase>;
