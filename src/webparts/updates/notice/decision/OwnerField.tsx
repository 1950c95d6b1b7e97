import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { suggestOwner, type OwnerSuggestion } from '../../../../domain/updates/ownerRules';
import { ownerRulesOf } from '../../../../domain/updates/TeamRepository';
import { Button } from '../../../../ui/controls/Button';
import { PersonField } from '../../../../ui/fields/PersonField';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import styles from './Decision.module.scss';

function reasonOf({ strings, formats }: UpdatesWords, { owner, because }: OwnerSuggestion): string {
  const { services, platforms } = because;
  const values = {
    name: owner.name,
    services: formats.list(services),
    platforms: formats.list(platforms)
  };
  if (services.length > 0 && platforms.length > 0) return fill(strings.DecideOwnerByBoth, values);
  if (services.length > 0) return fill(strings.DecideOwnerByServices, values);
  return fill(platforms.length > 0 ? strings.DecideOwnerByPlatforms : strings.DecideOwnerByAll, values);
}

export interface OwnerFieldProps extends Pick<NoticeSectionProps, 'model' | 'reader'> {
  readonly label: string;
  readonly notice: NoticeSummary;
  readonly value: Person | null;
  readonly onChange: (owner: Person | null) => void;
  readonly problem?: string;
  readonly isRequired?: boolean;
}

/** Who owns the notice, and who should by the team's rules: one click takes that person. */
export function OwnerField(props: OwnerFieldProps): JSX.Element {
  const words = useUpdatesWords();
  const { notice, reader, value, onChange } = props;
  const today = words.formats.today();
  const suggestion = React.useMemo(() => {
    // Those who have left own nothing any more.
    const team = reader.team.filter(({ until }) => until === null || until >= today);
    return suggestOwner(notice, ownerRulesOf(team));
  }, [notice, reader.team, today]);
  return (
    <div className={styles.owner}>
      <PersonField
        label={props.label}
        value={value}
        people={props.model.repositories.people}
        onChange={onChange}
        problem={props.problem}
        isRequired={props.isRequired ?? false}
      />
      {suggestion && suggestion.owner.id !== value?.id ? (
        <p className={styles.offer}>
          <span className={styles.quiet}>{reasonOf(words, suggestion)}</span>
          <Button icon="person" onClick={() => onChange(suggestion.owner)}>
            {fill(words.strings.DecideTakeOwner, { name: suggestion.owner.name })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
