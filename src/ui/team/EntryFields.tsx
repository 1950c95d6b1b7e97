import * as React from 'react';
import { platforms } from '../../lists';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import { teamRoles } from '../../domain/updates/team';
import { CheckGroup } from '../fields/CheckGroup';
import { DateField } from '../fields/DateField';
import { PersonField } from '../fields/PersonField';
import { roleName } from './roleName';
import { useTeamWords } from './TeamWords';
import type { EntryForm, EntryProblem } from './entryForm';
import { OwnsFields } from './OwnsFields';
import styles from './Team.module.scss';

export interface EntryFieldsProps {
  readonly form: EntryForm;
  /** Who it is about cannot be changed afterwards. */
  readonly isNew: boolean;
  readonly problems: ReadonlySet<EntryProblem>;
  readonly people: PeopleRepository;
  /** Services that rules can name. */
  readonly known: readonly string[];
  readonly onChange: (change: Partial<EntryForm>) => void;
  readonly onDateWrong: (field: 'from' | 'until', isWrong: boolean) => void;
}

/** What is wrong with a choice of a person, where the field cannot say it itself. */
function Problem({ text }: { readonly text: string | undefined }): JSX.Element | null {
  return text ? (
    <p role="alert" data-invalid className={styles.problem}>
      {text}
    </p>
  ) : null;
}

function PersonFields(props: EntryFieldsProps): JSX.Element {
  const { strings } = useTeamWords();
  const { form, problems, people, onChange } = props;
  return (
    <>
      <div>
        <PersonField
          label={strings.TeamBackup}
          value={form.backup}
          people={people}
          onChange={(backup) => onChange({ backup })}
        />
        <Problem text={problems.has('ownBackup') ? strings.TeamOwnBackup : undefined} />
      </div>
      <div>
        <PersonField
          label={strings.TeamMentor}
          value={form.mentor}
          people={people}
          onChange={(mentor) => onChange({ mentor })}
        />
        <Problem text={problems.has('ownMentor') ? strings.TeamOwnMentor : undefined} />
      </div>
    </>
  );
}

/** Everything that can be said of somebody of the team. */
export function EntryFields(props: EntryFieldsProps): JSX.Element {
  const { strings } = useTeamWords();
  const { form, problems, people, onChange, onDateWrong } = props;
  return (
    <>
      {props.isNew ? (
        <div>
          <PersonField
            label={strings.TeamPerson}
            value={form.person}
            people={people}
            onChange={(person) => onChange({ person })}
          />
          <Problem text={problems.has('noPerson') ? strings.TeamNoPerson : undefined} />
        </div>
      ) : null}
      <CheckGroup
        label={strings.TeamRoles}
        options={teamRoles.map((key) => ({ key, text: roleName(strings, key) }))}
        chosen={form.roles}
        problem={problems.has('noRole') ? strings.TeamNoRole : undefined}
        onChange={(roles) => onChange({ roles })}
      />
      <CheckGroup
        label={strings.TeamPlatforms}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        onChange={(chosen) => onChange({ platforms: chosen })}
      />
      <div className={styles.pair}>
        <DateField
          label={strings.TeamFrom}
          value={form.from}
          onChange={(from) => onChange({ from })}
          onWrong={(isWrong) => onDateWrong('from', isWrong)}
        />
        <DateField
          label={strings.TeamUntil}
          value={form.until}
          problem={problems.has('endsBeforeStart') ? strings.TeamEndsBeforeStart : undefined}
          onChange={(until) => onChange({ until })}
          onWrong={(isWrong) => onDateWrong('until', isWrong)}
        />
      </div>
      <p className={styles.hint}>{strings.TeamFromHint}</p>
      <PersonFields {...props} />
      <OwnsFields owns={form.owns} known={props.known} onChange={(owns) => onChange({ owns })} />
    </>
  );
}
