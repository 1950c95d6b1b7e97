import * as React from 'react';
import {
  takeTeamFields,
  teamConflict,
  type ChangeableTeamField,
  type Side,
  type TeamConflictField
} from '../../domain/updates/teamConflict';
import type { TeamEntry, TeamEntryDraft } from '../../domain/updates/TeamRepository';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { fill } from '../words/fill';
import { roleName } from './roleName';
import { useTeamWords, type TeamWords } from './TeamWords';
import { ownsText } from './ownsText';
import styles from './Team.module.scss';

export interface EntryConflictProps {
  /** The version that the person began with. */
  readonly base: TeamEntryDraft;
  readonly mine: TeamEntryDraft;
  readonly theirs: TeamEntry;
  readonly onSave: (chosen: TeamEntryDraft) => void;
  readonly onTakeTheirs: () => void;
  readonly onBack: () => void;
}

type Choice = Readonly<Partial<Record<ChangeableTeamField, Side>>>;

const labels = {
  roles: 'TeamRoles',
  platforms: 'TeamPlatforms',
  from: 'TeamFrom',
  until: 'TeamUntil',
  mentor: 'TeamMentor',
  backup: 'TeamBackup',
  owns: 'TeamOwns'
} as const satisfies Readonly<Record<ChangeableTeamField, keyof IOperationsTeamStrings>>;

type Read = (words: TeamWords, draft: TeamEntryDraft) => readonly (string | null | undefined)[];

const readers: Readonly<Record<ChangeableTeamField, Read>> = {
  roles: ({ strings, formats }, { roles }) => [formats.list(roles.map((role) => roleName(strings, role)))],
  platforms: ({ formats }, { platforms }) => [formats.list(platforms)],
  from: ({ formats }, { from }) => [from && formats.date(from)],
  until: ({ formats }, { until }) => [until && formats.date(until)],
  mentor: (_words, { mentor }) => [mentor?.name],
  backup: (_words, { backup }) => [backup?.name],
  owns: (words, { owns }) => owns.map((one) => ownsText(words, one))
};

function Difference(props: {
  readonly field: ChangeableTeamField;
  readonly versions: Readonly<Record<Side, TeamEntryDraft>>;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}): JSX.Element {
  const words = useTeamWords();
  const { strings } = words;
  const { field, versions } = props;
  const side = (value: Side, name: string): JSX.Element => {
    const lines = readers[field](words, versions[value]).filter(Boolean);
    return (
      <label className={styles.side}>
        <input
          type="radio"
          name={`om-team-conflict-${field}`}
          checked={props.chosen === value}
          onChange={() => props.onChoose(value)}
        />
        <span className={styles.version}>
          <span className={styles.whose}>{name}</span>
          {lines.length === 0 ? <span>{strings.TeamNone}</span> : null}
          {lines.map((line, index) => (
            <span key={index} dir="auto">
              {line}
            </span>
          ))}
        </span>
      </label>
    );
  };
  return (
    <fieldset className={styles.difference}>
      <legend>{strings[labels[field]]}</legend>
      {side('mine', strings.TeamMine)}
      {side('theirs', strings.TeamTheirs)}
    </fieldset>
  );
}

function choiceOf(fields: readonly TeamConflictField[]): Choice {
  return Object.fromEntries(fields.map(({ field, proposed }) => [field, proposed]));
}

/** Somebody else saved first: both versions, field by field, and the person chooses. Nothing is lost silently. */
export function EntryConflict(props: EntryConflictProps): JSX.Element {
  const { strings } = useTeamWords();
  const { base, mine, theirs } = props;
  const fields = React.useMemo(() => teamConflict(base, mine, theirs), [base, mine, theirs]);
  const [choice, setChoice] = React.useState<Choice>(() => choiceOf(fields));
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => setChoice(choiceOf(fields)), [fields]);
  React.useEffect(() => heading.current?.focus(), [theirs]);
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const fromMine = fields.map(({ field }) => field).filter((field) => choice[field] === 'mine');
    props.onSave(takeTeamFields(theirs, mine, new Set(fromMine)));
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <div ref={heading} tabIndex={-1}>
        <Notice
          tone="warning"
          role="alert"
          title={fill(strings.TeamConflictTitle, { name: theirs.person.name })}
        >
          <p>{strings.TeamConflictText}</p>
        </Notice>
      </div>
      {fields.map(({ field }) => (
        <Difference
          key={field}
          field={field}
          versions={{ mine, theirs }}
          chosen={choice[field]}
          onChoose={(side) => setChoice((now) => ({ ...now, [field]: side }))}
        />
      ))}
      <div className={styles.footer}>
        <Button type="submit" look="primary">
          {strings.TeamSaveChosen}
        </Button>
        <Button onClick={props.onTakeTheirs}>{strings.TeamTakeTheirs}</Button>
        <Button onClick={props.onBack}>{strings.TeamBackToForm}</Button>
      </div>
    </form>
  );
}
