import * as React from 'react';
import { platforms } from '../../../lists';
import { serviceWords } from '../../../domain/updates/wordLists';
import { Button } from '../../../ui/controls/Button';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { TextBox } from '../../../ui/fields/TextBox';
import { fill } from '../../../ui/words/fill';
import type { Pages } from '../model/usePages';
import { useUpdatesWords } from '../words/UpdatesWords';
import { emptyRule, servicesOf, withService, type RuleForm } from './entryForm';
import { ownsText } from './ownsText';
import styles from './Team.module.scss';

const platformOptions = platforms.map((key) => ({ key, text: key }));

/** The services that notices name: those that are loaded, and those that Microsoft's notices are usually about. */
export function knownServices(
  pages: Pages['pages'],
  compare: (a: string, b: string) => number
): readonly string[] {
  const named = (pages ?? []).flatMap(({ notices }) => notices.flatMap(({ services }) => services));
  return [...new Set([...serviceWords.map(([name]) => name), ...named])].sort(compare);
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
  const words = useUpdatesWords();
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
  const { strings, formats } = useUpdatesWords();
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
