import * as React from 'react';
import { useCopyLink } from '../../../ui/screens/PartHeader';
import type { TrainingModel } from '../model/useTraining';

/** Puts the course's address on the clipboard; `undefined` where there is no address that others could open. */
export function useCopyCourseLink(
  { linkTo, say }: Pick<TrainingModel, 'linkTo' | 'say'>,
  id: number
): (() => void) | undefined {
  const link = React.useMemo(
    () => linkTo && (() => linkTo({ kind: 'course', id, section: 'about' })),
    [linkTo, id]
  );
  return useCopyLink(link, say);
}
