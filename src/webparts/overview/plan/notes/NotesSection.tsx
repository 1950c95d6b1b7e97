import * as React from 'react';
import { planTopics } from '../../../../lists/overview';
import type { PlanNote, PlanTopic } from '../../../../domain/overview/plan/planModel';
import { Button } from '../../../../ui/controls/Button';
import { PersonName } from '../../../../ui/people/PersonName';
import { usePending } from '../../../../ui/screens/usePending';
import { fill } from '../../../../ui/words/fill';
import type { OverviewViewProps } from '../../model/viewProps';
import { useOverviewWords } from '../../words/OverviewWords';
import { Facts, type Fact } from '../Facts';
import { usePlanStore } from '../usePlanStore';
import { useSayDone } from '../useSayDone';
import { addTopicName, topicsName } from '../words/planNames';
import styles from '../Plan.module.scss';

export interface NotesSectionProps extends OverviewViewProps {
  readonly notes: readonly PlanNote[];
}

interface NoteDeletion {
  readonly pending: ReadonlySet<number>;
  readonly remove: (note: PlanNote) => void;
}

function useDeletion({ model }: NotesSectionProps): NoteDeletion {
  const { strings } = useOverviewWords();
  const { plan } = model.repositories;
  const store = usePlanStore(model);
  const sayDone = useSayDone(model);
  const { pending, whilePending } = usePending();
  const remove = async (note: PlanNote): Promise<void> => {
    const { id, title } = note;
    model.say(undefined);
    try {
      const recycleBinId = await whilePending(id, () => plan.removeNote(note));
      store.dropNote(note);
      sayDone(strings.PlanDeleted, title, async () => {
        await plan.restore(recycleBinId);
        store.reload();
      });
    } catch (error) {
      model.say({ kind: 'failed', title: fill(strings.PlanNotDeleted, { title }), error });
    }
  };
  return { pending, remove: (note) => void remove(note) };
}

function Note(
  props: NotesSectionProps & { readonly note: PlanNote; readonly deletion: NoteDeletion }
): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const { model, reader, note, deletion } = props;
  const { title, text, person, reviewOn, topic, period } = note;
  const isBusy = deletion.pending.has(note.id);
  const facts: readonly Fact[] = [
    ...(person ? [{ label: strings.NotePerson, value: <PersonName name={person.name} /> }] : []),
    ...(reviewOn ? [{ label: strings.PlanReviewOn, value: formats.date(reviewOn) }] : [])
  ];
  const changed = { name: note.modifiedBy.name, when: formats.dateTime(note.modifiedOn) };
  const about = (deed: string): string => fill(strings.PlanButtonAbout, { deed, about: title });
  return (
    <li className={styles.note} aria-busy={isBusy}>
      <p className={styles.noteTitle} dir="auto">
        {title}
      </p>
      {text.trim() === '' ? null : (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      )}
      <Facts facts={facts} />
      <p className={styles.quiet}>{fill(strings.PlanChanged, changed)}</p>
      <div className={styles.commands}>
        {reader.access.canEdit ? (
          <Button
            look="quiet"
            icon="edit"
            aria-label={about(strings.PlanChange)}
            disabled={isBusy}
            onClick={() => model.openPanel({ kind: 'note', topic, period, note })}
          >
            {strings.PlanChange}
          </Button>
        ) : null}
        {reader.access.canDelete ? (
          <Button
            look="quiet"
            icon="remove"
            aria-label={about(strings.PlanDelete)}
            disabled={isBusy}
            onClick={() => deletion.remove(note)}
          >
            {strings.PlanDelete}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function AddButtons({ model }: NotesSectionProps): JSX.Element {
  const { strings } = useOverviewWords();
  const add = (topic: PlanTopic): void => model.openPanel({ kind: 'note', topic, period: null });
  return (
    <div className={styles.commands}>
      {planTopics.map((topic) => (
        <Button key={topic} icon="add" onClick={() => add(topic)}>
          {addTopicName(strings, topic)}
        </Button>
      ))}
    </div>
  );
}

/** Decisions, asks and risks that stand in no report. */
export function NotesSection(props: NotesSectionProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { notes, reader } = props;
  const deletion = useDeletion(props);
  return (
    <div className={styles.notes} role="group" aria-label={strings.PlanNotes}>
      <h4>{strings.PlanNotes}</h4>
      <p className={styles.quiet}>{strings.PlanNotesIntro}</p>
      {notes.length === 0 ? <p className={styles.quiet}>{strings.PlanNotesNone}</p> : null}
      {planTopics.map((topic) => {
        const ofTopic = notes.filter((note) => note.topic === topic);
        return ofTopic.length === 0 ? null : (
          <div key={topic}>
            <h5>{topicsName(strings, topic)}</h5>
            <ul className={styles.questions} aria-label={topicsName(strings, topic)}>
              {ofTopic.map((note) => (
                <Note key={note.id} {...props} note={note} deletion={deletion} />
              ))}
            </ul>
          </div>
        );
      })}
      {reader.access.canAdd ? <AddButtons {...props} /> : null}
    </div>
  );
}
