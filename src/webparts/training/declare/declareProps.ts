import type { DeclarationDraft } from '../../../domain/training/completion';
import type { Course } from '../../../domain/training/course';

/** What the form needs to declare that a course has been learned, wherever that is written then. */
export interface DeclareFormProps {
  /** Whole, with its questions (`courses.get`). */
  readonly course: Pick<Course, 'title' | 'proof' | 'questions'>;
  /** Answers whether it was written. Whoever writes it says why not; what was typed stays then. */
  readonly onDeclare: (draft: DeclarationDraft) => Promise<boolean>;
  /** Closes the form: it was written, or is not wanted any more. */
  readonly onClose: () => void;
  /** Whether closing would lose something that was typed. */
  readonly onDirty: (isDirty: boolean) => void;
  /** A mentor confirms it afterwards. Left out: where the course asks for it. People who are not in the team have nobody who would. */
  readonly waitsForMentor?: boolean;
}
