import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import { Button } from '../../../ui/controls/Button';
import { Loading } from '../../../ui/screens/Loading';
import { AddingStatus } from '../intake/adding/AddingStatus';
import { PublishChoice } from '../intake/adding/PublishChoice';
import { hasBegun, useAdding, type EntryAdder } from '../intake/adding/useAdding';
import { useDirtyWhile } from '../../../ui/screens/useDirtyWhile';
import type { FaqPanelScreenProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { RemoveStarter } from './RemoveStarter';
import { StarterList } from './StarterList';
import { starterJob, starterOffer, type StarterOffer } from './starterOffer';
import { useRemoveStarter } from './useRemoveStarter';
import styles from '../../../ui/screens/Panel.module.scss';

interface AddProps extends Pick<FaqPanelScreenProps, 'reader'> {
  readonly offer: StarterOffer;
  readonly adder: EntryAdder;
}

/** What of the starter content is wanted, and how it begins. */
function AddStarter({ offer, adder, reader }: AddProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const [leftOut, setLeftOut] = React.useState<ReadonlySet<string>>(() => new Set());
  const [publishes, setPublishes] = React.useState(false);
  const { missing } = offer;
  const wanted = missing.filter(({ key }) => !leftOut.has(key));
  const add = (): void => {
    const job = starterJob(wanted, publishes && !reader.settings.secondPairOfEyes);
    adder.start(() => Promise.resolve(job));
  };
  return (
    <section className={styles.section}>
      <p className={styles.text}>{missing.length === 0 ? strings.StarterAllThere : strings.StarterIntro}</p>
      {missing.length > 0 ? (
        <>
          <PublishChoice reader={reader} publishes={publishes} onPublishes={setPublishes} />
          <div className={styles.commands}>
            <Button look="primary" icon="add" disabled={wanted.length === 0} onClick={add}>
              {plural('StarterAdd', wanted.length)}
            </Button>
          </div>
        </>
      ) : null}
      <StarterList
        offer={offer}
        leftOut={leftOut}
        onWanted={(entries, isWanted) => {
          const next = new Set(leftOut);
          for (const { key } of entries) {
            if (isWanted) next.delete(key);
            else next.add(key);
          }
          setLeftOut(next);
        }}
      />
    </section>
  );
}

function Starter(props: FaqPanelScreenProps & { readonly onSite: ReadonlyMap<number, Entry> }): JSX.Element {
  const { strings } = useFaqWords();
  const { model, reader, onSite, onDirty } = props;
  const offer = React.useMemo(() => starterOffer(onSite), [onSite]);
  const adder = useAdding(props);
  const remover = useRemoveStarter(model);
  const { removing, restoring } = remover;
  const isRemoving = removing.state.kind === 'working' || restoring.state.kind === 'working';
  useDirtyWhile(isRemoving, onDirty);
  const hasRemoved = removing.state.kind !== 'idle' || restoring.state.kind !== 'idle';
  const isIdle = !hasBegun(adder);
  // Last, as long as nobody has used it: what came of it is said above the list.
  const remove =
    isIdle && reader.access.canDelete ? <RemoveStarter plan={offer.removal} remover={remover} /> : null;
  return (
    <>
      <AddingStatus {...props} adder={adder} otherName={strings.StarterBack} onOther={model.reload} />
      {hasRemoved ? remove : null}
      {isIdle && !isRemoving ? <AddStarter offer={offer} adder={adder} reader={reader} /> : null}
      {hasRemoved ? null : remove}
    </>
  );
}

/** Offers starter entries, and takes back what of them nobody has touched. */
export function StarterScreen(props: FaqPanelScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const { known, building } = props.knowledge;
  if (known.face !== 'team' || !props.reader.access.canAdd) {
    return <p className={styles.text}>{strings.ImportTeamOnly}</p>;
  }
  // Which of them are there is known when all entries are.
  if (building) return <Loading label={strings.ImportWaiting} rows={4} />;
  return <Starter {...props} onSite={known.rows} />;
}
