import * as React from 'react';
import { TextFileChooser } from '../../../ui/files/TextFileChooser';
import { TextBox } from '../../../ui/fields/TextBox';
import { useUpdatesWords } from '../words/UpdatesWords';
import { GraphFetch } from './GraphFetch';
import { isWebAddress } from './isWebAddress';
import type { IntakeSource } from './preview';
import type { MessageCenterFetch } from './useMessageCenter';
import styles from '../../../ui/screens/Panel.module.scss';

const accept =
  '.json,.csv,.xml,.rss,.atom,.md,.txt,application/json,text/csv,text/markdown,text/plain,application/xml';

export interface IntakeChooserProps {
  readonly graph: MessageCenterFetch;
  readonly onSource: (source: IntakeSource) => void;
}

/** The ways to get at notices: a file, pasted text, Microsoft Graph. */
export function IntakeChooser({ graph, onSource }: IntakeChooserProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const [address, setAddress] = React.useState('');
  const [problem, setProblem] = React.useState('');
  const pageAddress = address.trim();
  const take = (text: string): void => {
    const isWrong = pageAddress !== '' && !isWebAddress(pageAddress);
    setProblem(isWrong ? strings.IntakeAddressWrong : '');
    if (!isWrong) onSource({ text, pageAddress });
  };
  return (
    <>
      <p className={styles.text}>{strings.IntakeWherePosts}</p>
      <p className={styles.text}>{strings.IntakeWherePages}</p>
      <TextBox
        label={strings.IntakeAddress}
        type="url"
        dir="ltr"
        value={address}
        hint={strings.IntakeAddressHint}
        problem={problem}
        onChange={setAddress}
      />
      <TextFileChooser
        accept={accept}
        chooseLabel={strings.IntakeChooseFile}
        fileLabel={strings.IntakeFile}
        pasteLabel={strings.IntakePaste}
        onText={take}
      />
      <GraphFetch graph={graph} />
    </>
  );
}
