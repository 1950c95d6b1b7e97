import * as React from 'react';
import type { SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { Loading } from '../../../ui/screens/Loading';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FaqPanelScreenProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { GroupList } from './GroupList';
import { Suggestions } from './Suggestions';
import { TryWord } from './TryWord';
import { useDrafts } from './useDrafts';
import { useSynonyms, type Synonyms } from './useSynonyms';
import { WordsForm } from './WordsForm';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Synonyms.module.scss';

function Groups(
  props: FaqPanelScreenProps & { readonly groups: readonly SynonymGroup[]; readonly synonyms: Synonyms }
): JSX.Element {
  const { strings } = useFaqWords();
  const { groups, synonyms, reader, knowledge, onDirty } = props;
  const drafts = useDrafts(groups);
  const { isDirty, added, setAdded } = drafts;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const add = async (words: readonly string[]): Promise<void> => {
    if (await synonyms.add(words)) setAdded('');
  };
  return (
    <>
      {reader.access.canAdd ? (
        <WordsForm
          label={strings.SynAddLabel}
          hint={strings.SynAddHint}
          text={added}
          onText={setAdded}
          others={groups}
          isBusy={synonyms.isBusy}
          submit={{ children: strings.SynAdd, icon: 'add' }}
          onSubmit={(words) => void add(words)}
        />
      ) : null}
      {groups.length === 0 ? <p className={panel.text}>{strings.SynNone}</p> : null}
      {groups.length > 0 ? (
        <GroupList groups={groups} synonyms={synonyms} drafts={drafts} reader={reader} />
      ) : null}
      {reader.access.canAdd ? (
        <Suggestions
          groups={groups}
          isBusy={synonyms.isBusy}
          onAdd={(missing) => void synonyms.addAll(missing)}
        />
      ) : null}
      <TryWord knowledge={knowledge} />
    </>
  );
}

/** Words that mean the same to the search, one group a row. */
export function SynonymsScreen(props: FaqPanelScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { model, loadOwners } = props;
  const synonyms = useSynonyms(model);
  const { groups, error, message, say } = synonyms;
  const reload = (): void => void synonyms.reload();
  return (
    <div className={styles.screen}>
      <p className={panel.text}>{strings.SynIntro}</p>
      <StatusBar
        message={message}
        onDismiss={() => say(undefined)}
        onReload={reload}
        loadOwners={loadOwners}
      />
      {error === undefined ? null : (
        <ErrorNotice title={strings.SynNotLoaded} error={error} onRetry={reload} loadOwners={loadOwners} />
      )}
      {groups ? <Groups {...props} groups={groups} synonyms={synonyms} /> : null}
      {!groups && error === undefined ? <Loading label={strings.SynLoading} rows={4} /> : null}
      <div className={panel.commands}>
        <Button onClick={props.onClose}>{ui.strings.Close}</Button>
      </div>
    </div>
  );
}
