import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { tabId, ViewTabs } from '../../../ui/controls/ViewTabs';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { DiscardQuestion } from '../../../ui/screens/DiscardQuestion';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { courseSections, type CourseSection } from '../model/trainingState';
import type { TrainingViewProps } from '../model/viewProps';
import { courseSectionName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';
import { AboutSection } from './about/AboutSection';
import type { CourseSectionProps } from './courseProps';
import { CourseHeading } from './heading/CourseHeading';
import { useCoursePeople } from './people/useCoursePeople';
import { useReopening } from './reopen/useReopening';
import { useCourseActions } from './useCourseActions';
import { useCourseGuard } from './useCourseGuard';
import { useCourseReports } from './useCourseReports';
import { useStaleCauses } from './useStaleCauses';
import styles from './Course.module.scss';

const PeopleSection = lazyScreen<CourseSectionProps>(async () => {
  const { PeopleSection: screen } = await import(
    /* webpackChunkName: 'training-course-people' */ './people/PeopleSection'
  );
  return screen;
});
const HistorySection = lazyScreen<CourseSectionProps>(async () => {
  const { HistorySection: screen } = await import(
    /* webpackChunkName: 'training-course-history' */ './history/HistorySection'
  );
  return screen;
});

const sections: Readonly<Record<CourseSection, (props: CourseSectionProps) => JSX.Element>> = {
  about: AboutSection,
  people: PeopleSection,
  history: HistorySection
};

export type CourseScreenProps = TrainingViewProps &
  PanelGuard & {
    readonly course: Course;
    readonly isWhole: boolean;
    readonly section: CourseSection;
    /** Reads what is there now. */
    readonly reload: () => void;
  };

/** Whether completions of earlier versions may have to be opened again. */
function mayHaveLeft({ countsFrom, status }: Course): boolean {
  return countsFrom > 1 && status === 'In use';
}

function useOpenParts(props: CourseScreenProps, section: CourseSection): Omit<CourseSectionProps, 'onDirty'> {
  const { model, reader, catalogue, lookedAfter, loadOwners, course, isWhole } = props;
  const reports = useCourseReports(model.repositories, course);
  const causes = useStaleCauses(course, catalogue, reports.rows);
  const isWanted = reader.isLead && (section === 'people' || mayHaveLeft(course));
  const people = useCoursePeople(model, course.id, isWanted);
  const reopening = useReopening(model, course, people);
  const actions = useCourseActions(props);
  const view = { model, reader, catalogue, lookedAfter, loadOwners };
  return { ...view, course, isWhole, reports, causes, people, reopening, actions };
}

/** An open course: how it stands and what can be done with it, then its parts. Asks before something typed is thrown away. */
export function CourseScreen(props: CourseScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { reader, course, reload, loadOwners } = props;
  const [id] = React.useState(() => `om-course-${Math.random().toString(36).slice(2)}`);
  const possible = courseSections.filter((name) => name !== 'people' || reader.isLead);
  const section = possible.find((name) => name === props.section) ?? 'about';
  const leaving = useCourseGuard(props.model, { id: course.id, section }, props.onDirty);
  const parts = { ...useOpenParts(props, section), model: leaving.model };
  const Section = sections[section];
  const { message, say } = props.model;
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div className={styles.course} onKeyDown={onKeyDown}>
      <CourseHeading {...parts} onDirty={leaving.onFormDirty} />
      <ViewTabs
        views={possible}
        nameOf={(name) => courseSectionName(strings, name)}
        view={section}
        onView={leaving.goTo}
        id={id}
        label={strings.CourseParts}
      />
      {leaving.isAsking ? <DiscardQuestion onDiscard={leaving.discard} onKeep={leaving.keep} /> : null}
      <div role="tabpanel" id={id} aria-labelledby={tabId(id, section)} className={styles.section}>
        <Section {...parts} onDirty={leaving.onSectionDirty} />
      </div>
      <div className={message ? styles.status : styles.silent}>
        <StatusBar
          message={message}
          onDismiss={() => say(undefined)}
          onReload={reload}
          loadOwners={loadOwners}
        />
      </div>
    </div>
  );
}
