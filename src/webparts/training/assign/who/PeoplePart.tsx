import * as React from 'react';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { useTrainingWords } from '../../words/TrainingWords';
import { withPeople } from '../assignForm';
import { ChosenList } from '../choose/ChosenList';
import { AddressAdder } from './AddressAdder';
import type { AdderProps } from './adderProps';
import { GroupAdder } from './GroupAdder';
import { TeamAdder } from './TeamAdder';
import styles from '../Assign.module.scss';

type Way = 'person' | 'team' | 'group' | 'addresses';

function PersonAdder({ model, onAdd }: AdderProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <PersonField
      label={strings.AssignPerson}
      value={null}
      people={model.repositories.people}
      onChange={(person) => (person ? onAdd([person]) : undefined)}
    />
  );
}

const adders: Readonly<Record<Way, (props: AdderProps) => JSX.Element>> = {
  person: PersonAdder,
  team: TeamAdder,
  group: GroupAdder,
  addresses: AddressAdder
};

export type PeoplePartProps = Pick<AdderProps, 'model' | 'reader' | 'chosen'> & {
  readonly onChange: (change: (now: AdderProps['chosen']) => AdderProps['chosen']) => void;
  readonly problem?: string | undefined;
};

/** To whom: people one by one, of the team, of a group, or by address; all of them in one list. */
export function PeoplePart(props: PeoplePartProps): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { model, reader, chosen, onChange, problem } = props;
  const id = useFieldId();
  const [way, setWay] = React.useState<Way>('person');
  const Adder = adders[way];
  return (
    <fieldset
      className={styles.section}
      data-invalid={problem ? true : undefined}
      aria-describedby={problem ? id : undefined}
    >
      <legend>{strings.AssignWho}</legend>
      <div className={styles.part}>
        <ChoiceField
          label={strings.AssignWay}
          options={[
            { key: 'person', text: strings.AssignWayPerson },
            { key: 'team', text: strings.AssignWayTeam },
            { key: 'group', text: strings.AssignWayGroup },
            { key: 'addresses', text: strings.AssignWayAddresses }
          ]}
          value={way}
          onChange={setWay}
        />
        <Adder
          model={model}
          reader={reader}
          chosen={chosen}
          onAdd={(people) => onChange((now) => withPeople(now, people))}
        />
        {problem ? (
          <p id={id} className={styles.problem}>
            {problem}
          </p>
        ) : null}
        <ChosenList
          label={plural('AssignPeopleChosen', chosen.length)}
          chosen={chosen.map((person) => ({ id: person.id, name: person.name, detail: person.email }))}
          onRemove={(gone) => onChange((now) => now.filter((one) => one.id !== gone))}
          onClear={() => onChange(() => [])}
        />
      </div>
    </fieldset>
  );
}
