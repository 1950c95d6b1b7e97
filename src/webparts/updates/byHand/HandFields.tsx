import * as React from 'react';
import { platforms } from '../../../lists';
import { categories, severities } from '../../../domain/updates/vocabulary';
import type { NoticeFormProblem } from '../../../domain/updates/intake/byHand';
import { CheckField } from '../../../ui/fields/CheckField';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { DateField } from '../../../ui/fields/DateField';
import { TextBox } from '../../../ui/fields/TextBox';
import { categoryName, severityName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import { BodyField } from './BodyField';
import type { HandForm } from './handForm';
import { problemWords } from './problemWords';
import styles from './ByHand.module.scss';

export interface HandFieldsProps {
  readonly form: HandForm;
  readonly problems: readonly NoticeFormProblem[];
  readonly onChange: (change: Partial<HandForm>) => void;
  /** Whether the box for the day holds text that is no date. */
  readonly onDateWrong: (isWrong: boolean) => void;
}

/** What most notices need. */
export function HandFields(props: HandFieldsProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { form, problems, onChange } = props;
  return (
    <>
      <TextBox
        label={strings.HandTitle}
        dir="auto"
        isRequired
        value={form.title}
        problem={problemWords(words, problems, 'title')}
        onChange={(title) => onChange({ title })}
      />
      <BodyField value={form.body} onChange={(body) => onChange({ body })} />
      <DateField
        label={strings.HandActBy}
        value={form.actBy}
        onChange={(actBy) => onChange({ actBy })}
        onWrong={props.onDateWrong}
      />
      <CheckGroup
        label={strings.HandPlatforms}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        onChange={(chosen) => onChange({ platforms: chosen })}
      />
      <TextBox
        label={strings.HandLink}
        type="url"
        dir="ltr"
        value={form.link}
        problem={problemWords(words, problems, 'link')}
        onChange={(link) => onChange({ link })}
      />
    </>
  );
}

/** What has a good value already. */
export function MoreHandFields({ form, onChange }: HandFieldsProps): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <details className={styles.more}>
      <summary>{strings.HandMore}</summary>
      <div className={styles.fields}>
        <TextBox
          label={strings.HandServices}
          dir="auto"
          hint={strings.HandCommas}
          value={form.services}
          onChange={(services) => onChange({ services })}
        />
        <ChoiceField
          label={strings.HandCategory}
          options={categories.map((key) => ({ key, text: categoryName(strings, key) }))}
          value={form.category}
          onChange={(category) => onChange({ category })}
        />
        <ChoiceField
          label={strings.HandSeverity}
          options={severities.map((key) => ({ key, text: severityName(strings, key) }))}
          value={form.severity}
          onChange={(severity) => onChange({ severity })}
        />
        <CheckField
          label={strings.HandMajor}
          isChecked={form.isMajorChange}
          onChange={(isMajorChange) => onChange({ isMajorChange })}
        />
        <TextBox
          label={strings.HandTags}
          dir="auto"
          hint={strings.HandCommas}
          value={form.tags}
          onChange={(tags) => onChange({ tags })}
        />
      </div>
    </details>
  );
}
