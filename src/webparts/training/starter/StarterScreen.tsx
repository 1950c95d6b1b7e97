import * as React from 'react';
import { planStarterTrainingRemoval } from '../../../domain/starter/planStarterTrainingRemoval';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { Loading } from '../../../ui/screens/Loading';
import { useDirtyWhile } from '../../../ui/screens/useDirtyWhile';
import { UseChoice } from '../intake/writing/UseChoice';
import { hasBegun, useReloadAll, useWriting, type Writer } from '../intake/writing/useWriting';
import { WritingStatus } from '../intake/writing/WritingStatus';
import type { TrainingPanelScreenProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { RemoveStarter } from './RemoveStarter';
import { StarterList } from './StarterList';
import {
  countOf,
  coursesLeftOut,
  missingOf,
  starterJob,
  starterOffer,
  wantedOf,
  type StarterOffer
} from './starterOffer';
import { useRemoveStarter } from './useRemoveStarter';
import { useStarter, type Starter } from './useStarter';
import styles from '../../../ui/screens/Panel.module.scss';

interface AddProps {
  readonly starter: Starter;
  readonly offer: StarterOffer;
  readonly writer: Writer;
}

/** What of the starter content is wanted, and how it begins. */
function AddStarter({ starter, offer, writer }: AddProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { content, tag, site } = starter;
  const [leftOut, setLeftOut] = React.useState<ReadonlySet<string>>(() => new Set());
  const [use, setUse] = React.useState(false);
  const hasMissing = missingOf(offer).length > 0;
  const wanted = React.useMemo(() => wantedOf(offer, leftOut), [offer, leftOut]);
  const without = React.useMemo(() => coursesLeftOut(content, wanted, site), [content, wanted, site]);
  const change = (keys: readonly string[], isWanted: boolean): void => {
    const next = new Set(leftOut);
    for (const key of keys) {
      if (isWanted) next.delete(key);
      else next.add(key);
    }
    setLeftOut(next);
  };
  return (
    <section className={styles.section}>
      <p className={styles.text}>{hasMissing ? strings.StarterIntro : strings.StarterAllThere}</p>
      {hasMissing ? (
        <>
          <UseChoice use={use} onUse={setUse} />
          {without.length > 0 ? (
            <Notice tone="info">
              <p>{plural('StarterWithout', without.length, { titles: formats.list(without) })}</p>
            </Notice>
          ) : null}
          <div className={styles.commands}>
            <Button
              look="primary"
              icon="add"
              disabled={countOf(wanted) === 0}
              onClick={() => writer.start(() => Promise.resolve(starterJob(wanted, tag, site, use)))}
            >
              {plural('StarterAdd', countOf(wanted))}
            </Button>
          </div>
        </>
      ) : null}
      <StarterList offer={offer} leftOut={leftOut} onWanted={change} />
    </section>
  );
}

function StarterContent(
  props: TrainingPanelScreenProps & { readonly starter: Starter; readonly writer: Writer }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { reader, starter, writer, onDirty } = props;
  const { content, site } = starter;
  const offer = React.useMemo(() => starterOffer(content, site), [content, site]);
  const removal = React.useMemo(() => planStarterTrainingRemoval(site, content), [content, site]);
  const reloadAll = useReloadAll(props);
  const remover = useRemoveStarter(props);
  const { removing, restoring } = remover;
  const isRemoving = removing.state.kind === 'working' || restoring.state.kind === 'working';
  useDirtyWhile(isRemoving, onDirty);
  const hasRemoved = removing.state.kind !== 'idle' || restoring.state.kind !== 'idle';
  const isIdle = !hasBegun(writer);
  // Last, as long as nobody has used it: what came of it is said above the list.
  const remove =
    isIdle && reader.access.canDelete ? <RemoveStarter plan={removal} remover={remover} /> : null;
  return (
    <>
      <WritingStatus {...props} otherName={strings.StarterBack} onOther={reloadAll} />
      {hasRemoved ? remove : null}
      {isIdle && !isRemoving ? <AddStarter starter={starter} offer={offer} writer={writer} /> : null}
      {hasRemoved ? null : remove}
    </>
  );
}

function StarterPart(props: TrainingPanelScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { state, reload } = useStarter(props);
  const writer = useWriting(props);
  // While the site is read again, what is on the screen stays: work may be going on there.
  const kept = React.useRef<Starter>();
  if (state.kind === 'ready') kept.current = state.rows;
  if (kept.current) return <StarterContent {...props} starter={kept.current} writer={writer} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.StarterNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={props.loadOwners}
      />
    );
  }
  return <Loading label={strings.StarterLoading} rows={4} />;
}

/** Offers starter skills, courses and plans, and takes back what of them nobody has touched. */
export function StarterScreen(props: TrainingPanelScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  if (!props.reader.access.canAdd) return <p className={styles.text}>{strings.IntakeTeamOnly}</p>;
  return <StarterPart {...props} />;
}
