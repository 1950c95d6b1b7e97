import * as React from 'react';
import type { PersonAwareness } from '../../../../domain/updates/awareness';
import { Button } from '../../../../ui/controls/Button';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { PersonName } from '../../../../ui/people/PersonName';
import { useTeamWords } from '../../../../ui/team/TeamWords';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { AwarenessParts } from './awarenessParts';
import { ExcuseForm } from './ExcuseForm';
import { notAsking } from './overrideChanges';
import { becauseWords, dueWords, readWords } from './personWords';
import { useFocusBack } from './useFocusBack';
import styles from './Awareness.module.scss';

interface AskedPersonProps extends AwarenessParts {
  readonly entry: PersonAwareness;
  readonly canEdit: boolean;
}

function iconOf({ state, isLate }: PersonAwareness): IconName {
  if (state === 'aware') return 'check';
  return isLate ? 'warning' : 'clock';
}

/** Takes somebody out: who was added need only be removed, others are excused with a reason. */
function Command(
  props: AskedPersonProps & {
    readonly opener: React.RefObject<HTMLButtonElement>;
    readonly onExcuse: () => void;
  }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { entry, editor } = props;
  const { name } = entry.person;
  const isAdded = entry.because.kind === 'added';
  const command = isAdded ? strings.AwareRemove : strings.AwareExcuse;
  const remove = (): void => editor.press(notAsking(entry.person), fill(strings.AwareSaidRemoved, { name }));
  return (
    <Button
      ref={props.opener}
      look="quiet"
      disabled={editor.isBusy}
      aria-label={fill(strings.AwareNamed, { command, name })}
      onClick={isAdded ? remove : props.onExcuse}
    >
      {command}
    </Button>
  );
}

/** Somebody who is asked: why, and what they have read. */
export function AskedPerson(props: AskedPersonProps): JSX.Element {
  const words = useUpdatesWords();
  const teamWords = useTeamWords();
  const { entry, open, canEdit } = props;
  const [isExcusing, setExcusing] = React.useState(false);
  const opener = useFocusBack(isExcusing);
  const dueBy = open.item.standing?.dueBy;
  const due = dueBy === undefined ? '' : dueWords(words, entry, dueBy);
  return (
    <li className={styles.person}>
      <div className={styles.line}>
        <div className={styles.who}>
          <PersonName name={entry.person.name} />
          <span className={styles.detail}>{becauseWords(words, teamWords, entry.because)}</span>
        </div>
        <span className={styles.state}>
          <Icon name={iconOf(entry)} className={styles.inlineIcon} />{' '}
          {[readWords(words, entry), due].filter(Boolean).join(', ')}
        </span>
        {canEdit && !isExcusing ? (
          <Command {...props} opener={opener} onExcuse={() => setExcusing(true)} />
        ) : null}
      </div>
      {isExcusing ? <ExcuseForm {...props} person={entry.person} onClose={() => setExcusing(false)} /> : null}
    </li>
  );
}
