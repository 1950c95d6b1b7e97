import * as React from 'react';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import {
  suggestEntries,
  type Candidates,
  type Doubtable
} from '../../../../domain/updates/ripple/candidates';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { reasonLines, type ReasonLine } from './doubtWords';
import { EntryFinder } from './EntryFinder';
import type { DoubtKind } from './kinds/doubtKind';
import { SuggestedEntry } from './SuggestedEntry';
import type { ChosenEntries } from './useChosenEntries';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Doubts.module.scss';

export interface DoubtFormProps<One extends Doubtable> {
  readonly kind: DoubtKind<One>;
  readonly notice: Notice;
  readonly candidates: Candidates<One>;
  readonly said: readonly StoredDoubt[];
  readonly chosen: ChosenEntries;
  readonly isBusy: boolean;
  readonly onMark: (entries: readonly One[]) => void;
  readonly onDismiss: (entry: One) => void;
}

interface Offered<One> {
  readonly entry: One;
  readonly reasons: readonly ReasonLine[];
}

/** What is suggested and what the person added, without that about which something was said already. */
function useOffered<One extends Doubtable>(props: DoubtFormProps<One>): readonly Offered<One>[] {
  const words = useUpdatesWords();
  const { kind, notice, candidates, said, chosen } = props;
  const kindWords = kind.wordsOf(words);
  const suggested = React.useMemo(() => suggestEntries(notice, candidates), [notice, candidates]);
  const isSaid = (id: number): boolean => said.some(({ target }) => target.id === id);
  const isSuggested = (id: number): boolean => suggested.some(({ entry }) => entry.id === id);
  const added = chosen.added
    .filter((id) => !isSuggested(id))
    .flatMap((id) => candidates.entries.get(id) ?? []);
  return [
    ...suggested.map((one) => ({ entry: one.entry, reasons: reasonLines(words, kindWords, one) })),
    ...added.map((entry) => ({
      entry,
      reasons: [{ icon: 'person', text: words.strings.DoubtsAdded } as const]
    }))
  ].filter(({ entry }) => !isSaid(entry.id));
}

function MarkButton<One extends Doubtable>({
  kind,
  chosen,
  isBusy,
  onMark
}: Pick<DoubtFormProps<One>, 'kind' | 'isBusy' | 'onMark'> & { chosen: readonly One[] }): JSX.Element {
  const kindWords = kind.wordsOf(useUpdatesWords());
  return (
    <div className={panel.commands}>
      <Button
        look="primary"
        icon="warning"
        disabled={chosen.length === 0 || isBusy}
        onClick={() => onMark(chosen)}
      >
        {chosen.length === 0 ? kindWords.markNone : kindWords.mark(chosen.length)}
      </Button>
    </div>
  );
}

/** Chooses entries that the notice may have made wrong: suggested ones with their reasons, and others. */
export function DoubtForm<One extends Doubtable>(props: DoubtFormProps<One>): JSX.Element {
  const { kind, candidates, said, chosen, isBusy } = props;
  const kindWords = kind.wordsOf(useUpdatesWords());
  const [isFinding, setFinding] = React.useState(false);
  const offered = useOffered(props);
  const marked = offered.map(({ entry }) => entry).filter(({ id }) => chosen.notes.has(id));
  const isListed = (id: number): boolean =>
    offered.some(({ entry }) => entry.id === id) || said.some(({ target }) => target.id === id);
  if (candidates.entries.size === 0) return <p className={panel.quiet}>{kindWords.empty}</p>;
  return (
    <>
      {offered.length === 0 ? (
        <p className={panel.text}>{kindWords.nothingAlike}</p>
      ) : (
        <ul className={styles.rows} aria-label={kindWords.suggested}>
          {offered.map(({ entry, reasons }) => (
            <SuggestedEntry
              key={entry.id}
              kind={kind}
              entry={entry}
              reasons={reasons}
              note={chosen.notes.get(entry.id)}
              isBusy={isBusy}
              onChoose={(isChosen) => chosen.choose(entry.id, isChosen)}
              onNote={(note) => chosen.setNote(entry.id, note)}
              onDismiss={() => props.onDismiss(entry)}
            />
          ))}
        </ul>
      )}
      {isFinding ? (
        <EntryFinder kind={kind} candidates={candidates} isListed={isListed} onAdd={chosen.add} />
      ) : (
        <div className={panel.commands}>
          <Button icon="search" onClick={() => setFinding(true)}>
            {kindWords.find}
          </Button>
        </div>
      )}
      {offered.length === 0 ? null : (
        <MarkButton kind={kind} chosen={marked} isBusy={isBusy} onMark={props.onMark} />
      )}
    </>
  );
}
