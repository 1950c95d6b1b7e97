/** A post of the local Message Center. Days are counted from the Monday of the week. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly category: 'stayInformed' | 'planForChange' | 'preventOrFixIssue';
  readonly severity?: 'normal' | 'high' | 'critical';
  readonly services?: readonly string[];
  readonly tags: readonly string[];
  readonly isMajorChange?: boolean;
  readonly published: number;
  /** When it was changed last; not given: never. */
  readonly changed?: number;
  readonly ends: number;
  readonly actBy?: number;
  /** What else it says: platforms, numbers of the roadmap. */
  readonly details?: Readonly<Record<string, string>>;
  /** HTML, a block a line. */
  readonly body: readonly string[];
}
