import * as React from 'react';
import type {
  CourseFileProblem,
  CourseIntakeFile
} from '../../../../domain/training/intake/courseIntakeModel';
import { readCourses } from '../../../../domain/training/intake/readCourses';
import type { Skill } from '../../../../domain/training/skill';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { useSkills } from '../../model/useSkills';
import type { TrainingViewProps } from '../../model/viewProps';
import { previewOf, type CoursePreview } from './preview';

export type ReadingState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'refused'; readonly problem: CourseFileProblem }
  | {
      readonly kind: 'comparing';
      readonly file: CourseIntakeFile;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'preview'; readonly preview: CoursePreview };

export interface CourseReading {
  readonly state: ReadingState;
  readonly read: (text: string) => void;
  /** Skills were added: the rows that name them have them now. */
  readonly takeSkills: (added: readonly Skill[]) => void;
  /** Gives up what is under way, and the preview. */
  readonly startOver: () => void;
}

/** Reads a text with courses and compares it with those that are there. Writes nothing. */
export function useCourseReading({ model, catalogue }: TrainingViewProps): CourseReading {
  const [state, setState] = React.useState<ReadingState>({ kind: 'choosing' });
  const begin = useLatestWork();
  const { repositories } = model;
  const { rows: known, take } = useSkills(repositories);

  const compare = async (file: CourseIntakeFile): Promise<void> => {
    const signal = begin();
    const show = (next: ReadingState): void => {
      if (!signal.aborted) setState(next);
    };
    const onProgress = (done: number, total: number): void => show({ kind: 'comparing', file, done, total });
    try {
      onProgress(0, 0);
      const skills = known ?? (await repositories.skills.skills());
      const existing = { courses: [...catalogue.courses.values()], skills };
      show({
        kind: 'preview',
        preview: await previewOf(repositories, file, existing, { signal, onProgress })
      });
    } catch (error) {
      show({ kind: 'failed', error, retry: () => void compare(file) });
    }
  };
  return {
    state,
    read: (text) => {
      begin();
      const result = readCourses(text);
      if (result.kind === 'refused') setState(result);
      else void compare(result);
    },
    takeSkills: (added) => {
      take((skills) => [...skills, ...added]);
      setState((now) => {
        if (now.kind !== 'preview') return now;
        const { site } = now.preview;
        const skills = [...site.skills, ...added];
        return { ...now, preview: { ...now.preview, site: { ...site, skills } } };
      });
    },
    startOver: () => {
      begin();
      setState({ kind: 'choosing' });
    }
  };
}
