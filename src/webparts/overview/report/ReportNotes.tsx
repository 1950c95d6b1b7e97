import * as React from 'react';
import type { PlanNote } from '../../../domain/overview/plan/planModel';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import type { ReportDocument, ReportNote, ReportNotes as TopicNotes } from './reportModel';
import type { DraftLoader } from './useDraft';
import { useNoteDeletion, type NoteDeletion } from './useNoteDeletion';
import { topicNames } from './words/sectionNames';
import styles from './Report.module.scss';

/** What a lead wrote, word for word. */
export function NoteText({ note }: { readonly note: Omit<ReportNote, 'row' | 'key'> }): JSX.Element {
  const { title, text, person } = note;
  return (
    <>
      <p className={styles.noteTitle} dir="auto">
        {title}
      </p>
      {text.trim() === '' ? null : (
        <p className={styles.noteText} dir="auto">
          {text}
        </p>
      )}
      {person === '' ? null : <p className={styles.quiet}>{person}</p>}
    </>
  );
}

interface CommandsProps {
  readonly model: OverviewModel;
  readonly row: PlanNote;
  readonly deletion: NoteDeletion;
}

function NoteCommands({ model, row, deletion }: CommandsProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { topic, period, title, id } = row;
  const about = (deed: string): string => fill(strings.PlanButtonAbout, { deed, about: title });
  return (
    <div className={styles.commands}>
      <Button
        icon="edit"
        aria-label={about(strings.ReportNoteEdit)}
        onClick={() => model.openPanel({ kind: 'note', topic, period, note: row })}
      >
        {strings.ReportNoteEdit}
      </Button>
      <Button
        icon="remove"
        aria-label={about(strings.ReportNoteDelete)}
        disabled={deletion.pending.has(id)}
        onClick={() => void deletion.remove(row)}
      >
        {strings.ReportNoteDelete}
      </Button>
    </div>
  );
}

interface TopicProps {
  readonly topic: TopicNotes;
  readonly commandsOf?: (note: ReportNote) => React.ReactNode;
  /** Below the notes. */
  readonly children?: React.ReactNode;
}

function Topic({ topic: { title, nothing, notes }, commandsOf, children }: TopicProps): JSX.Element {
  return (
    <section className={styles.section} aria-label={title}>
      <h4>{title}</h4>
      {notes.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.key} className={styles.note}>
              <NoteText note={note} />
              {commandsOf?.(note)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** Decisions, asks and risks as they stand. */
export function ReportNotes({ report }: { readonly report: ReportDocument }): JSX.Element {
  return (
    <>
      {report.notes.map((topic) => (
        <Topic key={topic.topic} topic={topic} />
      ))}
    </>
  );
}

/** Decisions, asks and risks while a lead still writes them. */
export function DraftNotes(props: {
  readonly model: OverviewModel;
  readonly report: ReportDocument;
  readonly draft: DraftLoader;
}): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, report, draft } = props;
  const deletion = useNoteDeletion(model, draft.notes);
  const period = report.period.key;
  return (
    <>
      {report.notes.map((one) => (
        <Topic
          key={one.topic}
          topic={one}
          commandsOf={({ row }) =>
            row ? <NoteCommands model={model} row={row} deletion={deletion} /> : null
          }
        >
          <div className={styles.commands}>
            <Button icon="add" onClick={() => model.openPanel({ kind: 'note', topic: one.topic, period })}>
              {topicNames(strings, one.topic).add}
            </Button>
          </div>
        </Topic>
      ))}
    </>
  );
}
