import * as React from 'react';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { gapList } from '../../../domain/faq/feedback/gapList';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import type { FaqViewProps } from '../model/viewProps';
import { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { WaitingPart } from '../waiting/WaitingPart';
import { WaitingRows } from '../waiting/WaitingRow';
import { useFaqWords } from '../words/FaqWords';
import { GapRow, type GapRowProps } from './GapRow';
import { useGapDeeds } from './useGapDeeds';
import { useGaps } from './useGaps';
import styles from '../waiting/Waiting.module.scss';

interface GapPartProps extends Omit<GapRowProps, 'gap'> {
  readonly title: string;
  readonly text?: string | undefined;
  readonly gaps: readonly Gap[];
}

function GapPart({ title, text, gaps, ...row }: GapPartProps): JSX.Element {
  const paging = usePaging(gaps, '');
  return (
    <WaitingPart title={title} count={gaps.length} text={text}>
      {gaps.length === 0 ? null : (
        <WaitingRows label={title}>
          {paging.shown.map((gap) => (
            <GapRow key={gap.id} gap={gap} {...row} />
          ))}
        </WaitingRows>
      )}
      <ShowMore {...paging} />
    </WaitingPart>
  );
}

/** What changes when a gap may have been closed elsewhere: the panel opened or closed, or the entries were refreshed. */
function signalOf({ model, knowledge }: FaqViewProps): string {
  const { panel, shown } = model;
  // While entries arrive, every slice of them is a round.
  return [panel.kind, shown.entry, knowledge.building ? '' : knowledge.round].join(' ');
}

function Lists(props: Omit<GapRowProps, 'gap'> & { readonly gaps: readonly Gap[] }): JSX.Element {
  const { strings } = useFaqWords();
  const { gaps, ...row } = props;
  const { open, claimed } = React.useMemo(() => gapList(gaps), [gaps]);
  if (gaps.length === 0) return <EmptyState title={strings.GapsEmpty} text={strings.GapsEmptyText} />;
  return (
    <>
      <GapPart
        {...row}
        title={strings.GapsOpen}
        text={open.length === 0 ? strings.GapsOpenNone : undefined}
        gaps={open}
      />
      {claimed.length > 0 ? <GapPart {...row} title={strings.GapsTaken} gaps={claimed} /> : null}
    </>
  );
}

/** What people looked for in vain, until an entry answers it. */
export function GapsView(props: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, loadOwners } = props;
  const state = useGaps(model.repositories.gaps, signalOf(props));
  const deeds = useGapDeeds(model, state);
  const root = React.useRef<HTMLDivElement>(null);
  const keepPlace = useKeepPlace(root);
  const { gaps, error, reload } = state;
  const retry = (): void => void reload();
  return (
    <div ref={root} tabIndex={-1} className={styles.view}>
      <p className={styles.text}>{strings.GapsPrivacy}</p>
      {error === undefined ? null : (
        <ErrorNotice
          title={gaps ? strings.GapsNotRefreshed : strings.GapsNotLoaded}
          error={error}
          onRetry={retry}
          onReload={retry}
          loadOwners={loadOwners}
        />
      )}
      {gaps ? <Lists gaps={gaps} view={props} deeds={deeds} keepPlace={keepPlace} /> : null}
      {!gaps && error === undefined ? <Loading label={strings.GapsLoading} rows={4} /> : null}
    </div>
  );
}
