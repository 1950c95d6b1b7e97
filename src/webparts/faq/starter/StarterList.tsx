import * as React from 'react';
import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { categoryName, levelName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import type { OfferedEntry, StarterOffer } from './starterOffer';
import { StarterText } from './StarterText';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Starter.module.scss';

export interface StarterListProps {
  readonly offer: StarterOffer;
  /** Keys of those that are not wanted. */
  readonly leftOut: ReadonlySet<string>;
  readonly onWanted: (entries: readonly StarterEntry[], isWanted: boolean) => void;
}

type ChoiceProps = Pick<StarterListProps, 'leftOut' | 'onWanted'>;

function Facts({ entry }: { readonly entry: StarterEntry }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const facts = [
    entry.level === null ? '' : levelName(strings, entry.level),
    formats.list(entry.platforms),
    formats.list(entry.errorCodes)
  ];
  return <span dir="auto">{facts.filter(Boolean).join(' · ')}</span>;
}

function Row({ offered, leftOut, onWanted }: ChoiceProps & { readonly offered: OfferedEntry }): JSX.Element {
  const { strings } = useFaqWords();
  const { entry, isThere } = offered;
  return (
    <li className={styles.item}>
      {isThere ? (
        <bdi>{entry.title}</bdi>
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={!leftOut.has(entry.key)}
            onChange={(event) => onWanted([entry], event.target.checked)}
          />
          <bdi>{entry.title}</bdi>
        </label>
      )}
      <span className={styles.facts}>
        {isThere ? (
          <>
            <span>
              <Icon name="check" /> {strings.ImportVerdictThere}
            </span>
            {' · '}
          </>
        ) : null}
        <Facts entry={entry} />
      </span>
      <StarterText entry={entry} />
    </li>
  );
}

/** Ticks all of a category; half ticked when some of them are. */
function Whole(
  props: ChoiceProps & { readonly name: string; readonly missing: readonly StarterEntry[] }
): JSX.Element {
  const { strings } = useFaqWords();
  const { name, missing, leftOut, onWanted } = props;
  const box = React.useRef<HTMLInputElement>(null);
  const wanted = missing.filter(({ key }) => !leftOut.has(key)).length;
  React.useEffect(() => {
    if (box.current) box.current.indeterminate = wanted > 0 && wanted < missing.length;
  });
  return (
    <label className={panel.check}>
      <input
        ref={box}
        type="checkbox"
        checked={wanted === missing.length}
        onChange={() => onWanted(missing, wanted < missing.length)}
      />
      <span>{fill(strings.StarterWhole, { category: name })}</span>
    </label>
  );
}

/** The starter entries by category, each to be taken or left out. */
export function StarterList({ offer, ...choice }: StarterListProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <>
      {offer.groups.map(({ category, entries }) => {
        const name = categoryName(strings, category);
        const missing = entries.filter(({ isThere }) => !isThere).map(({ entry }) => entry);
        return (
          <fieldset key={category} className={styles.group} aria-label={name}>
            {missing.length > 0 ? (
              <Whole {...choice} name={name} missing={missing} />
            ) : (
              <p className={panel.label}>{name}</p>
            )}
            <ul className={styles.items}>
              {entries.map((offered) => (
                <Row key={offered.entry.key} {...choice} offered={offered} />
              ))}
            </ul>
          </fieldset>
        );
      })}
    </>
  );
}
