import * as React from 'react';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { TextFileChooser } from '../../../ui/files/TextFileChooser';
import { useFaqWords } from '../words/FaqWords';
import type { EntrySource } from './reading/preview';
import styles from '../../../ui/screens/Panel.module.scss';

const accept = '.csv,.json,.txt,text/csv,application/json,text/plain';

/** A file or pasted text, and for whom its answers are where it does not say so. */
export function ImportChooser(props: { readonly onSource: (source: EntrySource) => void }): JSX.Element {
  const { strings } = useFaqWords();
  const [answersAre, setAnswersAre] = React.useState<EntrySource['answersAre']>('fix');
  return (
    <>
      <p className={styles.text}>{strings.ImportIntro}</p>
      <ChoiceField
        label={strings.ImportAnswersAre}
        options={[
          { key: 'fix', text: strings.ImportAnswersTeam },
          { key: 'reply', text: strings.ImportAnswersUsers }
        ]}
        value={answersAre}
        hint={strings.ImportAnswersHint}
        onChange={setAnswersAre}
      />
      <TextFileChooser
        accept={accept}
        chooseLabel={strings.ImportChooseFile}
        fileLabel={strings.ImportFile}
        pasteLabel={strings.ImportPaste}
        onText={(text) => props.onSource({ text, answersAre })}
      />
    </>
  );
}
