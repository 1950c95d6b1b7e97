import * as React from 'react';
import { platforms } from '../../lists';
import { serviceWords } from '../../domain/updates/wordLists';
import { Button } from '../controls/Button';
import { FilterChoice } from '../controls/FilterChoice';
import { CheckGroup } from '../fields/CheckGroup';
import { TextBox } from '../fields/TextBox';
import { fill } from '../words/fill';
import { useTeamWords } from './TeamWords';
import { emptyRule, servicesOf, withService, type RuleForm } from './entryForm';
import { ownsText } from './ownsText';
import styles from './Team.module.scss';

const platformOptions = platforms.map((key) => ({ key, text: key }));

/** The services that rules can name: those that Microsoft's notices are usually about, and others that the part knows. */
export function knownServices(
  others: readonly string[],
  compare: (a: string, b: string) => number
): readonly string[] {
  return [...new Set([...serviceWords.map(([name]) => name), ...others])].sort(compare);
}

interface RuleFieldsProps {
  readonly rule: RuleForm;
  /** As people count: from 1. */
  readonly number: string;
  readonly known: readonly string[];
  readonly onChange: (rule: RuleForm) => void;
  readonly onRemove: () => void;
}

function RuleFields(props: RuleFieldsProps): JSX.Element {
  const words = useTeamWords();
  const { strings } = words;
  const { rule, number, known, onChange } = props;
  const services = servicesOf(rule);
  const others = known.filter((name) => !services.includes(name));
  return (
    <fieldset className={styles.rule}>
      <legend>{fill(strings.TeamRule, { n: number })}</legend>
      <p className={styles.sentence}>{ownsText(words, { services, platforms: rule.platforms })}</p>
      <TextBox
        label={strings.TeamServices}
        dir="auto"
        value={rule.services}
        onChange={(text) => onChange({ ...rule, services: text })}
      />
      <FilterChoice
        label={strings.TeamServiceAdd}
        all={strings.TeamServiceChoose}
        value={null}
        options={others.map((name) => [name, name] as const)}
        onChange={(name) => name !== null && onChange(withService(rule, name))}
      />
      <CheckGroup
        label={strings.TeamPlatforms}
        options={platformOptions}
        chosen={rule.platforms}
        onChange={(chosen) => onChange({ ...rule, platforms: chosen })}
      />
      <span>
        <Button icon="remove" onClick={props.onRemove}>
          {fill(strings.TeamRuleRemove, { n: number })}
        </Button>
      </span>
    </fieldset>
  );
}

/** Which notices a person owns, rule by rule. */
export function OwnsFields(props: {
  readonly owns: readonly RuleForm[];
  readonly known: readonly string[];
  readonly onChange: (owns: readonly RuleForm[]) => void;
}): JSX.Element {
  const { strings, formats } = useTeamWords();
  const { owns, onChange } = props;
  return (
    <div className={styles.form}>
      <h4>{strings.TeamOwns}</h4>
      <p className={styles.hint}>{strings.TeamOwnsIntro}</p>
      {owns.length === 0 ? <p className={styles.hint}>{strings.TeamOwnsNone}</p> : null}
      {owns.map((rule, index) => (
        <RuleFields
          key={index}
          rule={rule}
          number={formats.number(index + 1)}
          known={props.known}
          onChange={(next) => onChange(owns.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(owns.filter((_one, at) => at !== index))}
        />
      ))}
      <span>
        <Button icon="add" onClick={() => onChange([...owns, emptyRule])}>
          {strings.TeamRuleAdd}
        </Button>
      </span>
    </div>
  );
}
