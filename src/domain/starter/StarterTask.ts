import type { ChoiceOf, FocusArea, tasksList } from '../../lists';

/** A task that comes with the suite, in our own words. Stored with `starterTag`, so that it can be removed again. */
export interface StarterTask {
  /** Fixed for ever: an import that is repeated recognises the task by it. */
  readonly key: string;
  readonly kind: ChoiceOf<typeof tasksList, 'kind'>;
  readonly focusArea: FocusArea;
  readonly title: string;
  /** HTML, with nothing but paragraphs and lists. */
  readonly instructions: string;
}
