import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NormalPeoplePicker } from '@fluentui/react/lib/Pickers';
import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { Person, PersonCandidate } from '../../domain/people/person';
import { initialsOf } from '../people/initials';
import { useMounted } from '../screens/useMounted';
import { useUiWords } from '../words/UiWords';
import styles from './PersonField.module.scss';

export interface PersonFieldProps {
  readonly label: string;
  readonly value: Person | null;
  readonly people: PeopleRepository;
  readonly onChange: (person: Person | null) => void;
  /** What is wrong with the choice; empty when nothing is. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
}

interface CandidatePersona extends IPersonaProps {
  readonly candidate: PersonCandidate;
}

function personaOf(candidate: PersonCandidate, initialsColor: string): CandidatePersona {
  return {
    key: candidate.loginName,
    text: candidate.name,
    secondaryText: candidate.jobTitle || candidate.email,
    imageInitials: initialsOf(candidate.name),
    initialsColor,
    candidate
  };
}

/** Typing waits this long before the directory is asked. */
const searchDelayMilliseconds = 300;

/** One person of the directory. */
export function PersonField(props: PersonFieldProps): JSX.Element {
  const { strings } = useUiWords();
  const { value, people, onChange } = props;
  // Fluent's own colours for initials are too faint on dark themes.
  const { themePrimary } = useTheme().palette;
  const isMounted = useMounted();
  const [problem, setProblem] = React.useState('');
  const selected: IPersonaProps[] = value
    ? [
        {
          key: String(value.id),
          text: value.name,
          imageInitials: initialsOf(value.name),
          initialsColor: themePrimary
        }
      ]
    : [];

  const search = async (text: string): Promise<IPersonaProps[]> => {
    if (text.trim() === '') return [];
    try {
      const found = await people.search(text);
      if (isMounted()) setProblem('');
      return found.map((candidate) => personaOf(candidate, themePrimary));
    } catch {
      if (isMounted()) setProblem(strings.PeopleNotFound);
      return [];
    }
  };
  const choose = async (items: IPersonaProps[] = []): Promise<void> => {
    const chosen = items[0] as Partial<CandidatePersona> | undefined;
    if (!chosen) return onChange(null);
    if (!chosen.candidate) return;
    try {
      const person = await people.resolve(chosen.candidate);
      if (isMounted()) onChange(person);
    } catch {
      if (isMounted()) setProblem(strings.PersonNotTaken);
    }
  };
  return (
    <div>
      <Label>{props.label}</Label>
      <NormalPeoplePicker
        selectedItems={selected}
        itemLimit={1}
        resolveDelay={searchDelayMilliseconds}
        onResolveSuggestions={(text) => search(text)}
        onChange={(items) => void choose(items)}
        {...(props.problem ? { errorMessage: props.problem } : {})}
        removeButtonAriaLabel={strings.RemovePerson}
        pickerSuggestionsProps={{
          noResultsFoundText: strings.NobodyFound,
          loadingText: strings.SearchingPeople,
          suggestionsHeaderText: strings.SuggestedPeople,
          suggestionsAvailableAlertText: strings.SuggestedPeople
        }}
        inputProps={{
          'aria-label': props.label,
          'aria-required': props.isRequired,
          'aria-invalid': props.problem ? true : undefined,
          placeholder: value ? '' : strings.PersonPlaceholder
        }}
      />
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
