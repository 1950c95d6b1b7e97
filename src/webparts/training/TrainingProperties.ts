import type { SuiteProperties } from '../../ui/webPart/SuiteWebPart';
import { trainingViews, type TrainingView } from './model/trainingState';

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface TrainingProperties extends SuiteProperties {
  /** What shows first. */
  readonly view?: string;
}

/** One's own learning, unless the author chose another view that we know. */
export function viewOf(properties: TrainingProperties): TrainingView {
  return trainingViews.find((view) => view === properties.view) ?? 'mine';
}
