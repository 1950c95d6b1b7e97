import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { GroupMembers, SiteGroup } from '../../../../domain/training/GroupRepository';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { SelectField } from '../../../../ui/fields/SelectField';
import { Loading } from '../../../../ui/screens/Loading';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { fill } from '../../../../ui/words/fill';
import { useRows } from '../../../../ui/rows/useRows';
import { useTrainingWords } from '../../words/TrainingWords';
import type { AdderProps } from './adderProps';
import styles from '../Assign.module.scss';

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'members'; readonly group: SiteGroup; readonly members: GroupMembers }
  | { readonly kind: 'failed'; readonly group: SiteGroup; readonly error: unknown };

/** What came of taking a group: hidden members and groups of the directory must not pass for nobody. */
function GroupAnswer({
  answer,
  onRetry
}: {
  readonly answer: Answer;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  if (answer.kind === 'none') return null;
  if (answer.kind === 'asking') return <Loading label={strings.AssignGroupReading} rows={1} />;
  const group = answer.group.title;
  if (answer.kind === 'failed') {
    if (isRepositoryError(answer.error, 'forbidden')) {
      return (
        <Notice tone="warning" role="alert" title={fill(strings.AssignGroupHidden, { group })}>
          <p>{strings.AssignGroupHiddenText}</p>
        </Notice>
      );
    }
    return (
      <ErrorNotice
        title={fill(strings.AssignGroupFailed, { group })}
        error={answer.error}
        onRetry={onRetry}
      />
    );
  }
  const { people, groups } = answer.members;
  const taken =
    people.length === 0
      ? fill(strings.AssignGroupNobody, { group })
      : plural('AssignGroupTaken', people.length, { group });
  if (groups.length === 0) {
    return (
      <p role="status" className={styles.quiet}>
        {taken}
      </p>
    );
  }
  return (
    <Notice tone="warning" role="status" title={taken}>
      <p>{plural('AssignGroupNested', groups.length, { groups: formats.list(groups) })}</p>
      <p>{strings.AssignGroupNestedText}</p>
    </Notice>
  );
}

/** The people of a group of the site. */
export function GroupAdder({ model, onAdd }: AdderProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { groups } = model.repositories;
  const { state, reload } = useRows('groups', () => groups.groups());
  const [id, setId] = React.useState<string>();
  const [answer, setAnswer] = React.useState<Answer>({ kind: 'none' });
  const begin = useLatestWork();
  if (state.kind === 'loading') return <Loading label={strings.AssignGroupsLoading} rows={1} />;
  if (state.kind === 'failed')
    return <ErrorNotice title={strings.AssignGroupsFailed} error={state.error} onRetry={reload} />;
  const group = state.rows.find((one) => String(one.id) === id) ?? state.rows[0];
  if (!group) return <p className={styles.quiet}>{strings.AssignNoGroups}</p>;
  const add = (): void => {
    const signal = begin();
    setAnswer({ kind: 'asking' });
    groups.members(group.id).then(
      (members) => {
        if (signal.aborted) return;
        setAnswer({ kind: 'members', group, members });
        onAdd(members.people);
      },
      (error: unknown) => {
        if (!signal.aborted) setAnswer({ kind: 'failed', group, error });
      }
    );
  };
  return (
    <div className={styles.part}>
      <div className={styles.commands}>
        <div className={styles.grow}>
          <SelectField
            label={strings.AssignGroup}
            options={state.rows.map((one) => ({ key: String(one.id), text: one.title }))}
            value={String(group.id)}
            onChange={(next) => {
              begin();
              setAnswer({ kind: 'none' });
              setId(next);
            }}
          />
        </div>
        <Button icon="add" disabled={answer.kind === 'asking'} onClick={add}>
          {strings.AssignGroupAdd}
        </Button>
      </div>
      <GroupAnswer answer={answer} onRetry={add} />
    </div>
  );
}
