import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { Loading } from '../../../../ui/screens/Loading';
import { useRows } from '../../../../ui/rows/useRows';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import type { MatrixPeople } from './useMatrixPeople';
import styles from './Matrix.module.scss';

export interface PeopleChooserProps extends Pick<TrainingModel, 'repositories'> {
  readonly people: MatrixPeople;
}

function GroupChoice({ repositories, people }: PeopleChooserProps): JSX.Element {
  const { strings } = useTrainingWords();
  const groups = useRows('groups', () => repositories.groups.groups());
  if (groups.state.kind === 'loading') return <Loading label={strings.MatrixGroupsLoading} rows={1} />;
  if (groups.state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.MatrixGroupsFailed}
        error={groups.state.error}
        onRetry={groups.reload}
        onReload={groups.reload}
      />
    );
  }
  const { rows } = groups.state;
  return (
    <SelectField
      label={strings.MatrixGroup}
      value={people.group ? String(people.group.id) : ''}
      options={[
        { key: '', text: strings.MatrixTeam },
        ...rows.map(({ id, title }) => ({ key: String(id), text: title }))
      ]}
      onChange={(key) => people.setGroup(rows.find(({ id }) => String(id) === key) ?? null)}
    />
  );
}

/** The people of a group instead of the team, and people besides. In a file of its own, with the search in the directory. */
export function PeopleChooser(props: PeopleChooserProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { repositories, people } = props;
  return (
    <div className={styles.chosen}>
      <GroupChoice {...props} />
      <PersonField
        label={strings.MatrixAddPerson}
        value={null}
        people={repositories.people}
        onChange={(person) => person && people.add(person)}
      />
    </div>
  );
}
