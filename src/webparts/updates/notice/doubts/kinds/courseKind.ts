import type { Course } from '../../../../../domain/training/course';
import { courseCandidateSteps } from '../../../../../domain/training/stale/courseCandidates';
import { inSlices } from '../../../../../ui/screens/inSlices';
import { CourseMaterial } from '../CourseMaterial';
import type { DoubtKind } from './doubtKind';

/** The courses in use. Whoever learns reads the doubts themselves: nothing else has to be marked. */
export const courseKind: DoubtKind<Course> = {
  kind: 'course',
  wordsOf: ({ strings, plural }) => ({
    title: strings.TrainTitle,
    intro: strings.TrainIntro,
    none: strings.TrainNone,
    readOnly: strings.TrainReadOnly,
    empty: strings.TrainEmpty,
    noLists: strings.TrainNoLists,
    loading: strings.TrainLoading,
    notLoaded: strings.TrainNotLoaded,
    nothingAlike: strings.TrainNothingAlike,
    suggested: strings.TrainSuggested,
    noteHint: strings.TrainNoteHint,
    namesNotice: strings.TrainNamesNotice,
    otherPlatforms: strings.TrainOtherPlatforms,
    find: strings.TrainFind,
    findBox: strings.TrainFindBox,
    foundNone: strings.TrainFoundNone,
    markNone: strings.TrainMarkNone,
    progress: strings.TrainProgress,
    found: (count) => plural('TrainFound', count),
    mark: (count) => plural('TrainMark', count),
    marked: (count) => plural('TrainMarked', count)
  }),
  read: async ({ courses }) => inSlices(courseCandidateSteps(await courses.catalogue())),
  search: async ({ entries }) => {
    const { titleSearch } = await import(/* webpackChunkName: 'updates-doubts-search' */ '../titleSearch');
    return titleSearch(entries.values());
  },
  detailOf: ({ platforms }) => platforms.join(' · '),
  Content: CourseMaterial,
  faceOf: () => null
};
