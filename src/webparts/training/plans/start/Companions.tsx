import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Icon } from '../../../../ui/icons/Icon';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

function Companion(props: { readonly role: string; readonly person: Person | null }): JSX.Element {
  const { strings } = useTrainingWords();
  const { role, person } = props;
  return (
    <div>
      <dt>{role}</dt>
      <dd>
        {person ? (
          <>
            <PersonName name={person.name} />
            {person.email === '' ? null : (
              <a
                href={`mailto:${person.email}`}
                aria-label={fill(strings.PlanWriteTo, { name: person.name })}
                title={person.email}
              >
                <Icon name="mail" />
              </a>
            )}
          </>
        ) : (
          strings.PlanNobodyYet
        )}
      </dd>
    </div>
  );
}

/** Who looks after the person. */
export function Companions({ start }: StartPartProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <dl className={styles.companions}>
      <Companion role={strings.PlanMentor} person={start.mentor} />
      <Companion role={strings.PlanManager} person={start.manager} />
    </dl>
  );
}
