import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import { StarterFacts, StarterText } from './StarterAbout';
import {
  offerKey,
  starterKinds,
  type Offered,
  type StarterKind,
  type StarterOffer,
  type StarterOne
} from './starterOffer';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Starter.module.scss';

type Strings = ITrainingWebPartStrings;

const names: Readonly<Record<StarterKind, keyof Strings>> = {
  skills: 'StarterSkills',
  courses: 'StarterCourses',
  plans: 'StarterPlans'
};

export interface StarterListProps {
  readonly offer: StarterOffer;
  /** Names (`offerKey`) of those that are not wanted. */
  readonly leftOut: ReadonlySet<string>;
  readonly onWanted: (keys: readonly string[], isWanted: boolean) => void;
}

type ChoiceProps = Pick<StarterListProps, 'leftOut' | 'onWanted'> & { readonly kind: StarterKind };

function Row(props: ChoiceProps & { readonly offered: Offered<StarterOne> }): JSX.Element {
  const { strings } = useTrainingWords();
  const { offered, kind, leftOut, onWanted } = props;
  const { one, isThere } = offered;
  const key = offerKey(kind, one);
  return (
    <li className={styles.item}>
      {isThere ? (
        <bdi>{one.title}</bdi>
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={!leftOut.has(key)}
            onChange={(event) => onWanted([key], event.target.checked)}
          />
          <bdi>{one.title}</bdi>
        </label>
      )}
      <span className={styles.facts}>
        {isThere ? (
          <>
            <span>
              <Icon name="check" /> {strings.IntakeThere}
            </span>
            {' · '}
          </>
        ) : null}
        <StarterFacts one={one} />
      </span>
      <StarterText one={one} />
    </li>
  );
}

/** Ticks all of a kind; half ticked when some of them are. */
function Whole(
  props: ChoiceProps & { readonly name: string; readonly missing: readonly string[] }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { name, missing, leftOut, onWanted } = props;
  const box = React.useRef<HTMLInputElement>(null);
  const wanted = missing.filter((key) => !leftOut.has(key)).length;
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
      <span>{fill(strings.StarterWhole, { name })}</span>
    </label>
  );
}

/** The starter skills, courses and plans, each to be taken or left out. */
export function StarterList({ offer, ...choice }: StarterListProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <>
      {starterKinds.map((kind) => {
        const name = strings[names[kind]];
        const all: readonly Offered<StarterOne>[] = offer[kind];
        const missing = all.filter(({ isThere }) => !isThere).map(({ one }) => offerKey(kind, one));
        return (
          <fieldset key={kind} className={styles.group} aria-label={name}>
            {missing.length > 0 ? (
              <Whole {...choice} kind={kind} name={name} missing={missing} />
            ) : (
              <p className={panel.label}>{name}</p>
            )}
            <ul className={styles.items}>
              {all.map((offered) => (
                <Row key={offered.one.key} {...choice} kind={kind} offered={offered} />
              ))}
            </ul>
          </fieldset>
        );
      })}
    </>
  );
}
