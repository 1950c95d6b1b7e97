import * as React from 'react';
import { TextFileChooser } from '../../../ui/files/TextFileChooser';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../../../ui/screens/Panel.module.scss';

/** A planning guide from a file or from the clipboard. */
export function GuideFileChooser(props: { readonly onText: (text: string) => void }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <>
      <p className={styles.text}>{strings.GuideIntro}</p>
      <TextFileChooser
        accept=".json,application/json"
        chooseLabel={strings.GuideChooseFile}
        fileLabel={strings.GuideFile}
        pasteLabel={strings.GuidePaste}
        onText={props.onText}
      />
    </>
  );
}
