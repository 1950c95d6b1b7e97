import * as React from 'react';
import { enrolmentTypes, fixLevels } from '../../../../lists/faq';
import { isBlankHtml } from '../../../../domain/faq/html';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { enrolmentName, levelName } from '../../words/choiceNames';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { problemText } from '../problemWords';
import { FieldSection } from '../../../../ui/fields/FieldSection';
import { EssentialFields } from './EssentialFields';
import type { FieldsProps } from './fieldsProps';
import { RelatedField } from './RelatedField';
import { TextPart } from './TextPart';
import styles from '../Edit.module.scss';

/** What leaves the team, clearly set apart. */
function UserFields({ of, problems }: FieldsProps): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  return (
    <section className={styles.users}>
      <h3>{strings.EditForUsers}</h3>
      <p className={styles.hint}>{strings.EditForUsersHint}</p>
      <TextPart
        of={of}
        field="reply"
        label={strings.EditReplyLabel}
        rows={5}
        problem={problemText(words, problems, 'reply')}
      />
    </section>
  );
}

const moreParts = ['confirm', 'collect', 'escalate'] as const;

/** What only the team sees. */
function TeamFields({ of }: FieldsProps): JSX.Element {
  const { strings } = useFaqWords();
  const { form, change } = of;
  const levels = ['', ...fixLevels] as const;
  return (
    <section className={styles.fields}>
      <h3>{strings.EditForTeam}</h3>
      <p className={styles.hint}>{strings.EditForTeamHint}</p>
      <SelectField
        label={entryFieldName(strings, 'level')}
        options={levels.map((key) => ({
          key,
          text: key === '' ? strings.EditLevelNone : levelName(strings, key)
        }))}
        value={form.level ?? ''}
        onChange={(level) => change({ level: level === '' ? null : level })}
      />
      <TextPart of={of} field="cause" />
      <TextPart of={of} field="fix" rows={5} />
      <FieldSection
        title={strings.EditMoreTeam}
        isOpenAtFirst={moreParts.some((field) => !isBlankHtml(form[field]))}
      >
        {moreParts.map((field) => (
          <TextPart key={field} of={of} field={field} />
        ))}
      </FieldSection>
    </section>
  );
}

/** By what else it is found, and what it belongs to. */
function FindingFields({ of, knowledge }: FieldsProps): JSX.Element {
  const { strings } = useFaqWords();
  const { form, change, seen } = of;
  const { enrolment, keywords, related, notices } = form;
  const holdsSomething = enrolment.length > 0 || keywords !== '' || related.length > 0 || notices !== '';
  return (
    <FieldSection title={strings.EditMoreFinding} isOpenAtFirst={holdsSomething}>
      <TextBox
        label={entryFieldName(strings, 'keywords')}
        value={keywords}
        rows={3}
        dir="auto"
        hint={strings.EditKeywordsHint}
        onChange={(text) => change({ keywords: text })}
      />
      <CheckGroup
        label={entryFieldName(strings, 'enrolment')}
        options={enrolmentTypes.map((key) => ({ key, text: enrolmentName(key) }))}
        chosen={enrolment}
        hint={strings.EditPlatformsHint}
        onChange={(chosen) => change({ enrolment: chosen })}
      />
      <RelatedField
        label={entryFieldName(strings, 'related')}
        value={related}
        except={seen?.id}
        knowledge={knowledge}
        onChange={(ids) => change({ related: ids })}
      />
      <TextBox
        label={entryFieldName(strings, 'notices')}
        value={notices}
        rows={2}
        dir="auto"
        hint={strings.EditNoticesHint}
        onChange={(text) => change({ notices: text })}
      />
    </FieldSection>
  );
}

/** Who looks after it, and how often. */
function CurrentFields({ of, model, problems }: FieldsProps): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  const { form, change } = of;
  return (
    <FieldSection title={strings.EditMoreCurrent} isOpenAtFirst>
      <div className={styles.pair}>
        <PersonField
          label={entryFieldName(strings, 'owner')}
          value={form.owner}
          people={model.repositories.people}
          onChange={(owner) => change({ owner })}
        />
        <TextBox
          label={entryFieldName(strings, 'reviewEvery')}
          value={form.reviewEvery}
          inputMode="numeric"
          problem={problemText(words, problems, 'reviewEvery')}
          onChange={(reviewEvery) => change({ reviewEvery })}
        />
      </div>
    </FieldSection>
  );
}

/** The fields of an entry: what everybody needs first, the rest behind headings. */
export function EntryFields(props: FieldsProps): JSX.Element {
  return (
    <>
      <EssentialFields {...props} />
      <UserFields {...props} />
      <TeamFields {...props} />
      <FindingFields {...props} />
      <CurrentFields {...props} />
    </>
  );
}
