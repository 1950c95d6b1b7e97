export interface Answer {
  readonly text: string;
  readonly isRight: boolean;
}

/** A question of a check of understanding. Several answers can be right: then all of them have to be chosen. */
export interface Question {
  readonly text: string;
  readonly answers: readonly Answer[];
}
