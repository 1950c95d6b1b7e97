import * as React from 'react';
import type { PlannedCourse } from '../../../domain/training/intake/plannedCourse';
import { planCourses } from '../../../domain/training/intake/planCourses';
import { TextFileChooser } from '../../../ui/files/TextFileChooser';
import { useDirtyWhile } from '../../../ui/screens/useDirtyWhile';
import type { TrainingPanelScreenProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { useRowChoices } from './preview/choices';
import { importJob } from './preview/importJob';
import { PreviewScreen } from './preview/PreviewScreen';
import type { CoursePreview } from './reading/preview';
import { useCourseReading, type CourseReading } from './reading/useCourseReading';
import { ReadingStatus } from './ReadingStatus';
import { hasBegun, useWriting, type Writer } from './writing/useWriting';
import { WritingStatus } from './writing/WritingStatus';
import panel from '../../../ui/screens/Panel.module.scss';

const accept = '.csv,.json,.txt,text/csv,application/json,text/plain';

const noRows: readonly PlannedCourse[] = [];

function usePlan(preview: CoursePreview | undefined): readonly PlannedCourse[] {
  return React.useMemo(() => (preview ? planCourses(preview.file.rows, preview.site) : noRows), [preview]);
}

/** What would be imported, with what a person wants of it. */
function Preview(
  props: TrainingPanelScreenProps & { readonly reading: CourseReading; readonly writer: Writer }
): JSX.Element | null {
  const { model, reading, writer, onDirty } = props;
  const { people } = model.repositories;
  const preview = reading.state.kind === 'preview' ? reading.state.preview : undefined;
  const plan = usePlan(preview);
  const choices = useRowChoices(preview?.file, plan);
  const [use, setUse] = React.useState(false);
  const isShown = !hasBegun(writer);
  useDirtyWhile(isShown && choices.chosen.size > 0, onDirty);
  if (!preview || !isShown) return null;
  const chosen = plan.filter(({ row }) => choices.chosen.has(row));
  return (
    <PreviewScreen
      model={model}
      onDirty={onDirty}
      preview={preview}
      plan={plan}
      choices={choices}
      use={use}
      onUse={setUse}
      onSkills={reading.takeSkills}
      onTake={() => writer.start(() => importJob(people, preview, chosen, use))}
      onStartOver={() => {
        writer.reset();
        reading.startOver();
      }}
    />
  );
}

function Importer(props: TrainingPanelScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const reading = useCourseReading(props);
  const writer = useWriting(props);
  const { kind } = reading.state;
  const isReading = !hasBegun(writer);
  const isChoosing = isReading && (kind === 'choosing' || kind === 'refused' || kind === 'failed');
  return (
    <>
      <WritingStatus {...props} writer={writer} otherName={strings.ImportOther} onOther={reading.startOver} />
      {isReading ? <ReadingStatus reading={reading} loadOwners={props.loadOwners} /> : null}
      <Preview {...props} reading={reading} writer={writer} />
      {/* Stays while a preview is shown: what was pasted is still there when one comes back. */}
      <div hidden={!isChoosing}>
        <div className={panel.section}>
          <p className={panel.text}>{strings.ImportIntro}</p>
          <TextFileChooser
            accept={accept}
            chooseLabel={strings.ImportChooseFile}
            fileLabel={strings.ImportFile}
            pasteLabel={strings.ImportPaste}
            onText={reading.read}
          />
        </div>
      </div>
    </>
  );
}

/** Brings courses in: get at them, look at what would become of each, then write. */
export function ImportScreen(props: TrainingPanelScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  if (!props.reader.access.canAdd) return <p className={panel.text}>{strings.IntakeTeamOnly}</p>;
  return <Importer {...props} />;
}
