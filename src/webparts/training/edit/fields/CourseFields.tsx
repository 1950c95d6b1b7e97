import * as React from 'react';
import { platforms } from '../../../../lists';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { FieldSection } from '../../../../ui/fields/FieldSection';
import { PersonField } from '../../../../ui/fields/PersonField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { QuestionsEditor } from '../check/QuestionsEditor';
import { problemText } from '../problemWords';
import { DemandFields } from './DemandFields';
import { EssentialFields } from './EssentialFields';
import type { FieldsProps } from './fieldsProps';
import { SkillField } from './SkillField';
import styles from '../Edit.module.scss';

/** What it is about, and how long it takes. */
function TopicFields({ of, problems, model, reader, loadOwners }: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { form, change } = of;
  const holdsSomething = form.skills.length > 0 || form.platforms.length > 0 || form.minutes !== '';
  return (
    <FieldSection title={strings.EditMoreTopic} isOpenAtFirst={holdsSomething}>
      <SkillField
        value={form.skills}
        repositories={model.repositories}
        mayAdd={reader.access.canAdd}
        loadOwners={loadOwners}
        onChange={(skills) => change({ skills })}
      />
      <CheckGroup
        label={courseFieldName(strings, 'platforms')}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        hint={strings.EditPlatformsHint}
        onChange={(chosen) => change({ platforms: chosen })}
      />
      <TextBox
        label={courseFieldName(strings, 'minutes')}
        value={form.minutes}
        inputMode="numeric"
        problem={problemText(words, problems, 'minutes')}
        onChange={(minutes) => change({ minutes })}
      />
    </FieldSection>
  );
}

function CheckFields({ of }: FieldsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { form, change } = of;
  return (
    <FieldSection title={courseFieldName(strings, 'questions')} isOpenAtFirst={form.questions.length > 0}>
      <QuestionsEditor questions={form.questions} onChange={(questions) => change({ questions })} />
    </FieldSection>
  );
}

/** Who keeps it true, and what tells that it may not be. */
function CurrentFields({ of, problems, model }: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { form, change } = of;
  return (
    <FieldSection title={strings.EditMoreCurrent} isOpenAtFirst={form.notices !== ''}>
      <div className={styles.pair}>
        <PersonField
          label={courseFieldName(strings, 'owner')}
          value={form.owner}
          people={model.repositories.people}
          onChange={(owner) => change({ owner })}
        />
        <TextBox
          label={courseFieldName(strings, 'reviewEvery')}
          value={form.reviewEvery}
          inputMode="numeric"
          isRequired
          problem={problemText(words, problems, 'reviewEvery')}
          onChange={(reviewEvery) => change({ reviewEvery })}
        />
      </div>
      <TextBox
        label={courseFieldName(strings, 'notices')}
        value={form.notices}
        rows={2}
        dir="auto"
        hint={strings.EditNoticesHint}
        onChange={(notices) => change({ notices })}
      />
    </FieldSection>
  );
}

/** The fields of a course: what everybody needs first, the rest behind headings. */
export function CourseFields(props: FieldsProps): JSX.Element {
  return (
    <>
      <EssentialFields {...props} />
      <TopicFields {...props} />
      <DemandFields {...props} />
      <CheckFields {...props} />
      <CurrentFields {...props} />
    </>
  );
}
