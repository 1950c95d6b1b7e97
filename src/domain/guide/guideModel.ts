import type { SourcedDraft } from '../tasks/TaskRepository';

/** The parts of a guide's phase that become tasks. */
export type GuideSection = 'discoveryQuestions' | 'focusAreas' | 'checklist' | 'challenges';

/** An entry of the guide that can become a task. */
export interface GuideTask extends SourcedDraft {
  readonly section: GuideSection;
}

/** An entry that cannot be taken. `position` counts from 1 within its section. */
export interface RefusedGuideEntry {
  readonly section: GuideSection;
  readonly position: number;
  readonly reason: 'wrongShape' | 'empty' | 'sameId';
  /** What the entry says, as far as it can be shown. */
  readonly excerpt: string;
}

export interface GuidePhase {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly GuideTask[];
  readonly refused: readonly RefusedGuideEntry[];
}

export interface ParsedGuide {
  readonly title: string;
  readonly phases: readonly GuidePhase[];
  /** Positions (from 1) of entries in `phases` that are no phase. */
  readonly refusedPhases: readonly number[];
}
