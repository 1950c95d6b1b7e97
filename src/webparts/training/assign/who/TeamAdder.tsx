import * as React from 'react';
import { teamRoles, type TeamRole } from '../../../../domain/updates/team';
import { Button } from '../../../../ui/controls/Button';
import { SelectField } from '../../../../ui/fields/SelectField';
import { useTrainingWords } from '../../words/TrainingWords';
import type { AdderProps } from './adderProps';
import { teamPeople } from './teamPeople';
import styles from '../Assign.module.scss';

const roleNames = {
  Admin: 'AssignRoleAdmin',
  'Help desk': 'AssignRoleHelpDesk',
  Trainer: 'AssignRoleTrainer',
  Lead: 'AssignRoleLead'
} as const satisfies Readonly<Record<TeamRole, keyof ITrainingWebPartStrings>>;

/** Everybody who is in the team today, or plays a role there. */
export function TeamAdder({ reader, onAdd }: AdderProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const [role, setRole] = React.useState<TeamRole | 'all'>('all');
  const today = formats.today();
  const people = teamPeople(reader.team, role === 'all' ? null : role, today);
  return (
    <div className={styles.part}>
      <div className={styles.commands}>
        <div className={styles.grow}>
          <SelectField
            label={strings.AssignRole}
            options={[
              { key: 'all', text: strings.AssignRoleAll },
              ...teamRoles.map((key) => ({ key, text: strings[roleNames[key]] }))
            ]}
            value={role}
            onChange={setRole}
          />
        </div>
        <Button icon="add" disabled={people.length === 0} onClick={() => onAdd(people)}>
          {plural('AssignAddPeople', people.length)}
        </Button>
      </div>
      <p className={styles.quiet}>
        {people.length === 0 ? strings.AssignRoleNobody : strings.AssignRoleHint}
      </p>
    </div>
  );
}
