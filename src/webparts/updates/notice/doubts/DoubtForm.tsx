import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { suggestEntries, type EntryCandidates } from '../../../../domain/faq/review/doubtCandidates';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { reasonLines, type ReasonLine } from './doubtWords';
import { EntryFinder } from './EntryFinder';
import { SuggestedEntry } from './SuggestedEntry';
import type { ChosenEntries } from './useChosenEntries';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Doubts.module.scss';

export interface DoubtFormProps {
  readonly notice: Notice;
  readonly candidates: EntryCandidates;
  readonly said: readonly StoredDoubt[];
  readonly chosen: ChosenEntries;
  readonly isBusy: boolean;
  readonly onMark: (entries: readonly Entry[]) => void;
  readonly onDismiss: (entry: Entry) => void;
}

interface Offered {
  readonly entry: Entry;
  readonly reasons: readonly ReasonLine[];
}

/** What is suggested and what the person added, without that about which something was said already. */
function useOffered({ notice, candidates, said, chosen }: DoubtFormProps): readonly Offered[] {
  const words = useUpdatesWords();
  const suggested = React.useMemo(() => suggestEntries(notice, candidates), [notice, candidates]);
  const isSaid = (id: number): boolean => said.some(({ target }) => target.id === id);
  const isSuggested = (id: number): boolean => suggested.some(({ entry }) => entry.id === id);
  const added = chosen.added
    .filter((id) => !isSuggested(id))
    .flatMap((id) => candidates.entries.get(id) ?? []);
  return [
    ...suggested.map((one) => ({ entry: one.entry, reasons: reasonLines(words, one) })),
    ...added.map((entry) => ({
      entry,
      reasons: [{ icon: 'person', text: words.strings.DoubtsAdded } as const]
    }))
  ].filter(({ entry }) => !isSaid(entry.id));
}

function MarkButton({
  chosen,
  isBusy,
  onMark
}: Pick<DoubtFormProps, 'isBusy' | 'onMark'> & { chosen: readonly Entry[] }): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  return (
    <div className={panel.commands}>
      <Button
        look="primary"
        icon="warning"
        disabled={chosen.length === 0 || isBusy}
        onClick={() => onMark(chosen)}
      >
        {chosen.length === 0 ? strings.DoubtsMarkNone : plural('DoubtsMark', chosen.length)}
      </Button>
    </div>
  );
}

/** Chooses entries that the notice may have made wrong: suggested ones with their reasons, and others. */
export function DoubtForm(props: DoubtFormProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { candidates, said, chosen, isBusy } = props;
  const [isFinding, setFinding] = React.useState(false);
  const offered = useOffered(props);
  const marked = offered.map(({ entry }) => entry).filter(({ id }) => chosen.notes.has(id));
  const isListed = (id: number): boolean =>
    offered.some(({ entry }) => entry.id === id) || said.some(({ target }) => target.id === id);
  if (candidates.entries.size === 0) return <p className={panel.quiet}>{strings.DoubtsEmpty}</p>;
  return (
    <>
      {offered.length === 0 ? (
        <p className={panel.text}>{strings.DoubtsNothingAlike}</p>
      ) : (
        <ul className={styles.rows} aria-label={strings.DoubtsSuggested}>
          {offered.map(({ entry, reasons }) => (
            <SuggestedEntry
              key={entry.id}
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
        <EntryFinder candidates={candidates} isListed={isListed} onAdd={chosen.add} />
      ) : (
        <div className={panel.commands}>
          <Button icon="search" onClick={() => setFinding(true)}>
            {strings.DoubtsFind}
          </Button>
        </div>
      )}
      {offered.length === 0 ? null : <MarkButton chosen={marked} isBusy={isBusy} onMark={props.onMark} />}
    </>
  );
}
