import * as React from 'react';
import type { PlannedEntry } from '../../../domain/faq/intake/planEntries';
import type { FaqPanelScreenProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { AddingStatus } from './adding/AddingStatus';
import { hasBegun, useAdding, type EntryAdder } from './adding/useAdding';
import { useDirtyWhile } from '../../../ui/screens/useDirtyWhile';
import { ImportChooser } from './ImportChooser';
import { useRowChoices } from './preview/choices';
import { importJob } from './preview/importJob';
import { PreviewScreen } from './preview/PreviewScreen';
import { ReadingStatus } from './ReadingStatus';
import { useEntryReading, type EntryReading } from './reading/useEntryReading';
import panel from '../../../ui/screens/Panel.module.scss';

const noPlan: readonly PlannedEntry[] = [];

interface Import {
  readonly reading: EntryReading;
  readonly adder: EntryAdder;
}

/** What would be imported, with what a person wants of it. */
function Preview(props: FaqPanelScreenProps & Import): JSX.Element | null {
  const { model, reader, reading, adder, onDirty } = props;
  const { people } = model.repositories;
  const preview = reading.state.kind === 'preview' ? reading.state.preview : undefined;
  const choices = useRowChoices(preview?.plan ?? noPlan);
  const [publishes, setPublishes] = React.useState(false);
  const isShown = !hasBegun(adder);
  useDirtyWhile(isShown && choices.chosen.size > 0, onDirty);
  if (!preview || !isShown) return null;
  const take = (): void => {
    const mayPublish = publishes && !reader.settings.secondPairOfEyes;
    adder.start(() => importJob(people, preview, choices.chosen, mayPublish));
  };
  return (
    <PreviewScreen
      preview={preview}
      choices={choices}
      reader={reader}
      publishes={publishes}
      onPublishes={setPublishes}
      onTake={take}
      onStartOver={() => {
        adder.reset();
        reading.startOver();
      }}
    />
  );
}

function Importer(props: FaqPanelScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, knowledge } = props;
  const { known, building } = knowledge;
  const existing = known.face === 'team' && !building ? known.rows : undefined;
  const reading = useEntryReading(model.repositories.people, existing);
  const adder = useAdding(props);
  const { kind } = reading.state;
  const isReading = !hasBegun(adder);
  const isChoosing = isReading && (kind === 'choosing' || kind === 'refused' || kind === 'failed');
  return (
    <>
      <AddingStatus {...props} adder={adder} otherName={strings.ImportOther} onOther={reading.startOver} />
      {isReading ? (
        <ReadingStatus reading={reading} knowledge={knowledge} loadOwners={props.loadOwners} />
      ) : null}
      <Preview {...props} reading={reading} adder={adder} />
      {/* Stays while a preview is shown: what was pasted is still there when one comes back. */}
      <div hidden={!isChoosing}>
        <div className={panel.section}>
          <ImportChooser onSource={reading.read} />
        </div>
      </div>
    </>
  );
}

/** Brings entries in: get at them, look at what would become of each, then write. */
export function ImportScreen(props: FaqPanelScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const { knowledge, reader } = props;
  if (knowledge.known.face !== 'team' || !reader.access.canAdd) {
    return <p className={panel.text}>{strings.ImportTeamOnly}</p>;
  }
  return <Importer {...props} />;
}
