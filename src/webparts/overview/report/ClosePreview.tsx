import * as React from 'react';
import { forEverybody } from '../../../domain/overview/report/faces';
import type { Snapshot } from '../../../domain/overview/report/snapshot';
import { topicName } from '../plan/words/planNames';
import { useOverviewWords } from '../words/OverviewWords';
import { reportDocument } from './reportDocument';
import type { ReportSentence } from './reportModel';
import { NoteText } from './ReportNotes';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Report.module.scss';

interface PreviewProps {
  readonly snapshot: Snapshot;
}

/** What leads wrote, to be looked at once more: everybody will read it word for word. */
export function WrittenNotes({ snapshot }: PreviewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { notes } = forEverybody(snapshot);
  if (notes.length === 0) return <p className={panel.text}>{strings.ReportCloseNoNotes}</p>;
  return (
    <>
      <p className={panel.text}>{strings.ReportCloseNotes}</p>
      <ul className={styles.notes} aria-label={strings.ReportCloseNotes}>
        {notes.map((note, index) => (
          // Two notes can say the same.
          <li key={`${index} ${note.title}`} className={styles.note}>
            <p className={panel.quiet}>{topicName(strings, note.topic)}</p>
            <NoteText note={{ ...note, person: '' }} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sentences(props: {
  readonly title: string;
  readonly sentences: readonly ReportSentence[];
  readonly nothing: string;
}): JSX.Element {
  const { title, sentences, nothing } = props;
  return (
    <section className={panel.section}>
      <h4>{title}</h4>
      {sentences.length === 0 ? (
        <p className={panel.quiet}>{nothing}</p>
      ) : (
        <ul className={styles.plain}>
          {sentences.map(({ key, text }) => (
            <li key={key} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The report's sentences as everybody will read them. */
export function ReportPreview({ snapshot }: PreviewProps): JSX.Element {
  const words = useOverviewWords();
  const report = React.useMemo(
    () =>
      reportDocument(words, {
        snapshot: forEverybody(snapshot),
        header: null,
        notes: [],
        lacking: [],
        withNames: false
      }),
    [words, snapshot]
  );
  const { sections, nothing, risksTitle, risks, noRisks } = report;
  return (
    <details>
      <summary className={panel.summary}>{words.strings.ReportClosePreview}</summary>
      <div className={styles.preview}>
        {sections.map(({ key, title, sentences }) => (
          <Sentences key={key} title={title} sentences={sentences} nothing={nothing} />
        ))}
        <Sentences title={risksTitle} sentences={risks} nothing={noRisks} />
      </div>
    </details>
  );
}
