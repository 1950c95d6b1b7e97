import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { entryOf } from '../model/knowledge';
import type { MergeScreenProps } from '../panel/FaqPanel';
import { useFaqWords } from '../words/FaqWords';
import { ChooseOther } from './merge/ChooseOther';
import { HalfMerged } from './merge/HalfMerged';
import { MergeForm } from './merge/MergeForm';
import { pairOf, refreshed, type MergePair } from './merge/mergePair';
import { useMerge, type MergeState } from './merge/useMerge';
import { WhichStays } from './merge/WhichStays';
import styles from './merge/Merge.module.scss';

/** Why nothing was merged yet. */
function NotMerged({
  state,
  loadOwners
}: Pick<MergeScreenProps, 'loadOwners'> & { readonly state: MergeState }): JSX.Element | null {
  const { strings } = useFaqWords();
  if (state.kind === 'failed') {
    return <ErrorNotice title={strings.MergeFailed} error={state.error} loadOwners={loadOwners} />;
  }
  return state.kind === 'changed' ? (
    <Notice tone="warning" role="alert" title={strings.MergeChangedTitle}>
      <p>{strings.MergeChanged}</p>
    </Notice>
  ) : null;
}

/** Makes one entry of two that are about the same. The other one is retired, and links to it lead to the one that stays. */
export function MergeScreen(props: MergeScreenProps): JSX.Element {
  const { panel, model, knowledge, loadOwners } = props;
  const [pair, setPair] = React.useState<MergePair>();
  // Counts what was looked at: other entries, and other roles, begin with nothing chosen.
  const [round, setRound] = React.useState(0);
  const look = (next: MergePair | undefined): void => {
    setPair(next);
    setRound((now) => now + 1);
  };
  const { state, merge, finish, takeBack } = useMerge(model, (entries) =>
    look(pair && refreshed(pair, entries))
  );
  const entry = entryOf(knowledge, panel.entry.id) ?? panel.entry;
  const isBusy = state.kind === 'merging';
  if (state.kind === 'half') {
    return (
      <HalfMerged
        {...state}
        loadOwners={loadOwners}
        onFinish={() => finish(state.progress)}
        onTakeBack={() => takeBack(state.progress)}
      />
    );
  }
  if (!pair) {
    return (
      <div className={styles.merge}>
        <ChooseOther entry={entry} knowledge={knowledge} onChoose={(other) => look(pairOf(entry, other))} />
      </div>
    );
  }
  return (
    <div className={styles.merge}>
      <NotMerged state={state} loadOwners={loadOwners} />
      <WhichStays
        pair={pair}
        isBusy={isBusy}
        onStays={(stays) => look({ ...pair, stays })}
        onChooseAnother={() => look(undefined)}
      />
      <MergeForm key={round} {...props} pair={pair} isBusy={isBusy} onMerge={merge} />
    </div>
  );
}
