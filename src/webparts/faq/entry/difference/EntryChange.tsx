import * as React from 'react';
import { entryDiff, type FieldChange, type VersionDraft } from '../../../../domain/faq/diff/entryDiff';
import { Added, DiffText, Removed } from '../../../../ui/difference/DiffText';
import type { Knowledge } from '../../model/knowledge';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { fieldValue } from './fieldValue';
import styles from './Difference.module.scss';

export interface EntryChangeProps {
  readonly before: VersionDraft;
  readonly after: VersionDraft;
  readonly knowledge: Knowledge;
}

/** What came in and what went, one a line. */
function Lines(props: {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}): JSX.Element | null {
  if (props.added.length + props.removed.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {props.removed.map((text) => (
        <li key={`removed ${text}`} dir="auto">
          <Removed text={text} />
        </li>
      ))}
      {props.added.map((text) => (
        <li key={`added ${text}`} dir="auto">
          <Added text={text} />
        </li>
      ))}
    </ul>
  );
}

type TextChange = Extract<FieldChange, { readonly kind: 'text' }>;

function ChangedText({ change }: { readonly change: TextChange }): JSX.Element {
  const { strings } = useFaqWords();
  const { runs, linksAdded, linksRemoved } = change;
  return (
    <>
      {runs.length > 0 ? <DiffText runs={runs} /> : null}
      {linksAdded.length + linksRemoved.length > 0 ? (
        <>
          <p className={styles.quiet}>{strings.HistoryLinks}</p>
          <Lines added={linksAdded} removed={linksRemoved} />
        </>
      ) : null}
    </>
  );
}

function ChangedField(props: { readonly change: FieldChange; readonly knowledge: Knowledge }): JSX.Element {
  const words = useFaqWords();
  const { change, knowledge } = props;
  switch (change.kind) {
    case 'text':
      return <ChangedText change={change} />;
    case 'look':
      return <p className={styles.quiet}>{words.strings.HistorySameWords}</p>;
    case 'list': {
      const { field, added, removed } = change;
      const shown = (values: typeof added): readonly string[] =>
        values.map((value) => fieldValue(words, knowledge, field, value));
      return <Lines added={shown(added)} removed={shown(removed)} />;
    }
    case 'value': {
      const { field, before, after } = change;
      return (
        <Lines
          added={[fieldValue(words, knowledge, field, after)]}
          removed={[fieldValue(words, knowledge, field, before)]}
        />
      );
    }
  }
}

/** What changed from one text of an entry to another, field by field. */
export function EntryChange({ before, after, knowledge }: EntryChangeProps): JSX.Element {
  const { strings } = useFaqWords();
  const changes = React.useMemo(() => entryDiff(before, after), [before, after]);
  if (changes.length === 0) return <p className={styles.quiet}>{strings.HistoryNothingChanged}</p>;
  return (
    <div className={styles.change}>
      {changes.map((change) => (
        <section key={change.field} className={styles.field}>
          <h5>{entryFieldName(strings, change.field)}</h5>
          <ChangedField change={change} knowledge={knowledge} />
        </section>
      ))}
      <p className={styles.quiet}>{strings.HistoryLegend}</p>
    </div>
  );
}
