import * as React from 'react';
import { ownerRulesOf } from '../../../domain/updates/TeamRepository';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import type { FeedPanelScreenProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { IntakeChooser } from './IntakeChooser';
import { IntakePreviewScreen } from './IntakePreviewScreen';
import { IntakeResult } from './IntakeResult';
import type { IntakePreview } from './preview';
import { ReadingProblem } from './ReadingProblem';
import { useIntakeReading, type IntakeReading } from './useIntakeReading';
import { useIntakeWriting, type IntakeWriting } from './useIntakeWriting';
import { useMessageCenter } from './useMessageCenter';
import panel from '../../../ui/screens/Panel.module.scss';

interface Intake {
  readonly reading: IntakeReading;
  readonly writing: IntakeWriting;
}

/** How reading goes. */
function Reading({ reading }: Pick<Intake, 'reading'>): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { state } = reading;
  if (state.kind === 'comparing') return <Loading label={strings.IntakeComparing} rows={4} />;
  if (state.kind !== 'reading') return null;
  const { done, total } = state;
  const values = { done: formats.number(done), total: formats.number(total) };
  const label = total === 0 ? strings.IntakeOpening : fill(strings.IntakeReading, values);
  return <StoppableProgress label={label} done={done} total={total} onStop={reading.startOver} />;
}

/** Rows are being written, or were. */
function Writing(props: FeedPanelScreenProps & Intake): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { reading, writing, onClose } = props;
  const { state } = writing;
  if (state.kind === 'writing') {
    const { done, total } = state.progress;
    const values = { done: formats.number(done), total: formats.number(total) };
    return (
      <StoppableProgress
        label={fill(strings.IntakeWriting, values)}
        hint={strings.IntakeStopHint}
        done={done}
        total={total}
        isStopping={state.isStopping}
        onStop={writing.stop}
      />
    );
  }
  if (state.kind !== 'finished') return null;
  const compareAgain = (): Promise<IntakePreview | undefined> => {
    writing.reset();
    return reading.compare(state.preview);
  };
  const goOn = async (): Promise<void> => {
    const preview = await compareAgain();
    if (preview && preview.toWrite.length > 0) writing.start(preview);
  };
  return (
    <IntakeResult
      finished={state}
      onClose={onClose}
      onGoOn={() => void goOn()}
      onCompareAgain={() => void compareAgain()}
      onStartOver={() => {
        writing.reset();
        reading.startOver();
      }}
    />
  );
}

function isDirty({ reading, writing }: Intake): boolean {
  if (writing.state.kind === 'writing') return true;
  if (writing.state.kind === 'finished' || reading.state.kind !== 'preview') return false;
  return reading.state.preview.toWrite.length > 0;
}

/** What would be taken in, with why the last attempt wrote nothing. */
function Preview(props: FeedPanelScreenProps & Intake): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { reader, reading, writing, loadOwners } = props;
  const ownerRules = React.useMemo(() => ownerRulesOf(reader.team), [reader.team]);
  if (reading.state.kind !== 'preview') return null;
  const { preview } = reading.state;
  const take = (): void => writing.start(preview);
  return (
    <>
      {writing.state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.IntakeNotWritten}
          error={writing.state.error}
          onRetry={take}
          loadOwners={loadOwners}
        />
      ) : null}
      <IntakePreviewScreen
        preview={preview}
        canAdd={reader.access.canAdd}
        ownerRules={ownerRules}
        onTake={take}
        onRead={reading.read}
        onStartOver={() => {
          writing.reset();
          reading.startOver();
        }}
      />
    </>
  );
}

/** Takes notices in: get at them, look at what would become of each, then write. */
export function IntakeScreen(props: FeedPanelScreenProps): JSX.Element {
  const { model, onDirty, loadOwners } = props;
  const { intake, messageCenter } = model.repositories;
  const reading = useIntakeReading(intake);
  const writing = useIntakeWriting(props);
  const graph = useMessageCenter(messageCenter, ({ posts, areAll }) =>
    reading.read({
      text: JSON.stringify({ value: posts }),
      pageAddress: '',
      ...(areAll ? {} : { cutAfter: posts.length })
    })
  );
  const wouldLose = isDirty({ reading, writing });
  React.useEffect(() => onDirty(wouldLose), [wouldLose, onDirty]);

  const isWriting = writing.state.kind === 'writing' || writing.state.kind === 'finished';
  const { kind } = reading.state;
  const isChoosing = !isWriting && (kind === 'choosing' || kind === 'refused' || kind === 'failed');
  return (
    <>
      {isWriting ? <Writing {...props} reading={reading} writing={writing} /> : null}
      {isWriting ? null : <Reading reading={reading} />}
      {isWriting ? null : <Preview {...props} reading={reading} writing={writing} />}
      {isChoosing ? <ReadingProblem state={reading.state} loadOwners={loadOwners} /> : null}
      {/* Stays while a preview is shown: what was pasted is still there when one comes back. */}
      <div hidden={!isChoosing}>
        <div className={panel.section}>
          <IntakeChooser
            graph={graph}
            onSource={(source) => {
              graph.stop();
              reading.read(source);
            }}
          />
        </div>
      </div>
    </>
  );
}
