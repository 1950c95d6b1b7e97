import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { AddManyStatus } from '../adding/AddManyStatus';
import { DraftList } from '../adding/DraftList';
import { useAddMany } from '../adding/useAddMany';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { RemoveStarter } from './RemoveStarter';
import { useRemoveStarter } from './useRemoveStarter';
import { useStarter, type StarterOffer } from './useStarter';
import styles from '../../../ui/screens/Panel.module.scss';

function AddStarter(props: { readonly offer: StarterOffer; readonly onAdd: () => void }): JSX.Element {
  const words = useChecklistWords();
  const { missing } = props.offer;
  if (missing.length === 0) return <p className={styles.text}>{words.strings.StarterAllThere}</p>;
  return (
    <section className={styles.section}>
      <p className={styles.text}>{words.strings.StarterIntro}</p>
      <div className={styles.commands}>
        <Button look="primary" icon="add" onClick={props.onAdd}>
          {words.plural('AddTasks', missing.length)}
        </Button>
      </div>
      <DraftList drafts={missing} />
    </section>
  );
}

/** Offers the starter content, and takes back what of it nobody has touched. */
export function StarterScreen(props: PanelScreenProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, access, loadOwners } = props;
  const { tasks } = model.repositories;
  const { state, reload } = useStarter(tasks, formats.today());
  const refresh = (): void => {
    model.reload();
    reload();
  };
  const adder = useAddMany(tasks, refresh);
  const remover = useRemoveStarter(tasks, refresh);
  if (state.kind === 'loading') return <Loading label={strings.StarterLoading} rows={4} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.StarterNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  const { offer } = state;
  const add = (): void => adder.start(offer.missing);
  const isAdding = adder.state.kind !== 'idle';
  const isRemoving = remover.state.kind !== 'idle';
  return (
    <>
      <AddManyStatus adder={adder} onClose={model.closePanel} onAgain={add} loadOwners={loadOwners} />
      {isAdding || isRemoving ? null : <AddStarter offer={offer} onAdd={add} />}
      {access.canDelete && !isAdding ? (
        <RemoveStarter plan={offer.removal} remover={remover} loadOwners={loadOwners} />
      ) : null}
    </>
  );
}
