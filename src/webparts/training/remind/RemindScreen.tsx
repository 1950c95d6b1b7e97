import * as React from 'react';
import type { Assignment } from '../../../domain/training/assignment';
import { seesRecord } from '../../../domain/training/visibility';
import { Button } from '../../../ui/controls/Button';
import { CheckField } from '../../../ui/fields/CheckField';
import { FieldSection } from '../../../ui/fields/FieldSection';
import { TextBox } from '../../../ui/fields/TextBox';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { useUiWords } from '../../../ui/words/UiWords';
import { useLearningItems } from '../model/useLearningItems';
import type { RemindProps } from '../panel/TrainingPanel';
import { lookedAfterOnly } from '../team/model/people';
import { daysAhead } from '../team/model/teamMonths';
import { useTeamRows } from '../team/model/useTeamRows';
import { TeamRecord } from '../team/TeamRecord';
import { useTrainingWords } from '../words/TrainingWords';
import { remindedPeople, reminderWords, type OwnWords, type Reminded } from './remindModel';
import { RemindRow } from './RemindRow';
import { SendToAll } from './SendToAll';
import { useSending } from './useSending';
import { WithoutAddress } from './WithoutAddress';
import styles from './Remind.module.scss';

/** Whose messages are made: those asked for whom the reader may see; `null`: everybody. */
function peopleOf({ panel, reader, lookedAfter }: RemindProps): readonly number[] | null {
  const { people } = panel;
  if (!people) return lookedAfterOnly({ reader, lookedAfter });
  return reader.isLead ? people : people.filter((id) => seesRecord(reader.viewer, id, lookedAfter));
}

function WordsFields(props: {
  readonly own: OwnWords;
  readonly onChange: (own: OwnWords) => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const { own, onChange } = props;
  return (
    <FieldSection title={strings.RemindWords} isOpenAtFirst={false}>
      <TextBox
        label={strings.RemindGreetingLabel}
        value={own.greeting}
        onChange={(greeting) => onChange({ ...own, greeting })}
        hint={strings.RemindGreetingHint}
        dir="auto"
      />
      <TextBox
        label={strings.RemindClosingLabel}
        value={own.closing}
        onChange={(closing) => onChange({ ...own, closing })}
        hint={strings.RemindClosingHint}
        rows={3}
        dir="auto"
      />
    </FieldSection>
  );
}

/** Who has something to do, as it is chosen and worded. */
function useReminded(
  { model, catalogue, panel }: RemindProps,
  rows: readonly Assignment[],
  { own, isSoonToo }: { readonly own: OwnWords; readonly isSoonToo: boolean }
): readonly Reminded[] {
  const words = useTrainingWords();
  const items = useLearningItems(model.repositories, catalogue, rows);
  const today = words.formats.today();
  const address = model.linkTo?.(null) ?? model.repositories.siteUrl;
  return React.useMemo(() => {
    const asked = panel.people && new Set(panel.people);
    const some = asked ? items.filter(({ assignment }) => asked.has(assignment.person.id)) : items;
    const days = isSoonToo ? daysAhead : null;
    return remindedPeople(some, { today, days, address, words: reminderWords(words, own) });
  }, [panel.people, items, isSoonToo, today, address, words, own]);
}

function Messages(props: RemindProps & { readonly rows: readonly Assignment[] }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { model, rows, onDirty, onClose } = props;
  const first = { greeting: strings.RemindGreeting, closing: strings.RemindClosing };
  const [own, setOwn] = React.useState<OwnWords>(first);
  const [isSoonToo, setSoonToo] = React.useState(false);
  const people = useReminded(props, rows, { own, isSoonToo });
  const sending = useSending(model.repositories);
  const { shown, more, showMore } = usePaging(people, String(isSoonToo));
  const isTyped = own.greeting !== first.greeting || own.closing !== first.closing;
  React.useEffect(() => onDirty(sending.isBusy || isTyped), [onDirty, sending.isBusy, isTyped]);
  return (
    <div className={styles.screen}>
      <CheckField label={strings.RemindSoonToo} isChecked={isSoonToo} onChange={setSoonToo} />
      {people.length === 0 ? (
        <EmptyState
          title={strings.RemindNobody}
          text={isSoonToo ? strings.RemindNobodySoonText : strings.RemindNobodyText}
        />
      ) : (
        <>
          <WordsFields own={own} onChange={setOwn} />
          <WithoutAddress people={people} />
          <SendToAll people={people} sending={sending} />
          <ul className={styles.rows} aria-label={plural('RemindPeople', people.length)}>
            {shown.map((reminded) => (
              <RemindRow key={reminded.person.id} reminded={reminded} sending={sending} />
            ))}
          </ul>
          <ShowMore more={more} showMore={showMore} />
        </>
      )}
      <span>
        <Button onClick={onClose}>{ui.strings.Close}</Button>
      </span>
    </div>
  );
}

/** One message for each person who has something to do; nothing is sent before somebody says so. */
export function RemindScreen(props: RemindProps): JSX.Element {
  const reading = useTeamRows(props, peopleOf(props));
  return (
    <TeamRecord reading={reading} loadOwners={props.loadOwners}>
      {(rows) => <Messages {...props} rows={rows} />}
    </TeamRecord>
  );
}
