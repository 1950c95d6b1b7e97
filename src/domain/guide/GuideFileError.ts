/** Why a file cannot be read as a planning guide at all. */
export type GuideFileProblem = 'notJson' | 'notAGuide';

/** The whole file is refused: nothing in it could be previewed. Single bad entries do not throw; see `GuidePreview`. */
export class GuideFileError extends Error {
  public readonly problem: GuideFileProblem;

  public constructor(problem: GuideFileProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'GuideFileError';
    this.problem = problem;
  }
}
