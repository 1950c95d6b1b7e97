import * as React from 'react';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import type { RippleTask } from '../../../../domain/updates/ripple';
import { rippleRole } from '../../../../domain/updates/ripple/rippleOwners';
import { CheckField } from '../../../../ui/fields/CheckField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { Icon } from '../../../../ui/icons/Icon';
import { roleName } from '../../../../ui/team/roleName';
import { useTeamWords, type TeamWords } from '../../../../ui/team/TeamWords';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { placeholderName } from '../communication/tellNames';
import { dueReason } from './dueReason';
import { rippleName } from './followNames';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './FollowUp.module.scss';

export interface KindChoiceProps {
  readonly task: RippleTask;
  readonly notice: NoticeSummary;
  readonly people: PeopleRepository;
  readonly isChosen: boolean;
  /** Whom the team's roles suggest. */
  readonly suggested: Person | null;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOwner: (owner: Person | null) => void;
}

function ownerReason(strings: IUpdatesWebPartStrings, team: TeamWords, props: KindChoiceProps): string {
  const { task, notice, suggested } = props;
  const { owner } = task.sourced.draft;
  const role = roleName(team.strings, rippleRole[task.kind]);
  if (suggested === null) return owner === null ? fill(strings.FollowNoRole, { role }) : '';
  if (owner?.id !== suggested.id) return '';
  const isNoticeOwner = task.kind === 'tellUsers' && notice.owner !== null;
  return isNoticeOwner ? strings.FollowByNotice : fill(strings.FollowByRole, { role });
}

function Owner(props: KindChoiceProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const team = useTeamWords();
  const { task, people, onOwner } = props;
  const reason = ownerReason(strings, team, props);
  return (
    <div className={panel.section}>
      <PersonField
        label={fill(strings.FollowOwner, { task: rippleName(strings, task.kind) })}
        value={task.sourced.draft.owner}
        people={people}
        onChange={onOwner}
      />
      {reason === '' ? null : <p className={panel.quiet}>{reason}</p>}
    </div>
  );
}

/** One follow-up that can be made: what, when and why then, who. */
export function KindChoice(props: KindChoiceProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { task, notice, isChosen, onChoose } = props;
  const { draft } = task.sourced;
  const name = rippleName(strings, task.kind);
  const missing = formats.list(task.missing.map((placeholder) => placeholderName(strings, placeholder)));
  return (
    <li className={styles.choice}>
      <CheckField label={name} isChecked={isChosen} onChange={onChoose} />
      <div className={styles.about}>
        <bdi>{draft.title}</bdi>
        <span className={task.isTight ? styles.late : styles.fact}>
          <Icon name={task.isTight ? 'warning' : 'calendar'} />
          <span>{dueReason(words, notice, task)}</span>
        </span>
        {task.missing.length > 0 ? (
          <span className={styles.fact}>
            <Icon name="edit" />
            <span>{fill(strings.FollowMissing, { values: missing })}</span>
          </span>
        ) : null}
        {isChosen ? <Owner {...props} /> : null}
      </div>
    </li>
  );
}
