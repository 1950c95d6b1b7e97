import * as React from 'react';
import { audiences, courseKinds, obligations } from '../../../../lists/training';
import { RichTextEditor } from '../../../../ui/editor/RichTextEditor';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { audienceName, courseKindName, obligationName } from '../../words/choiceNames';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { problemText } from '../problemWords';
import type { FieldsProps } from './fieldsProps';
import styles from '../Edit.module.scss';

/** Where the material is. */
function MaterialFields({ of, problems }: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { form, change } = of;
  return (
    <>
      <ChoiceField
        label={courseFieldName(strings, 'kind')}
        options={courseKinds.map((key) => ({ key, text: courseKindName(strings, key) }))}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextBox
        label={strings.EditAddress}
        value={form.address}
        type="url"
        dir="ltr"
        hint={strings.EditAddressHint}
        problem={problemText(words, problems, 'material')}
        onChange={(address) => change({ address })}
      />
      <TextBox
        label={strings.EditAddressText}
        value={form.addressText}
        dir="auto"
        onChange={(addressText) => change({ addressText })}
      />
    </>
  );
}

/** What a course cannot do without: what it is, for whom, and whether they have to. */
export function EssentialFields(props: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { of, problems } = props;
  const { form, change, seen } = of;
  return (
    <div className={styles.fields}>
      <TextBox
        label={courseFieldName(strings, 'title')}
        value={form.title}
        dir="auto"
        isRequired
        problem={problemText(words, problems, 'title')}
        onChange={(title) => change({ title })}
      />
      <MaterialFields {...props} />
      <RichTextEditor
        // What can be undone belongs to one text of one course.
        key={seen?.id ?? 'new'}
        label={courseFieldName(strings, 'summary')}
        value={form.summary}
        rows={4}
        onChange={(summary) => change({ summary })}
      />
      <CheckGroup
        label={courseFieldName(strings, 'audiences')}
        options={audiences.map((key) => ({ key, text: audienceName(strings, key) }))}
        chosen={form.audiences}
        onChange={(chosen) => change({ audiences: chosen })}
      />
      <ChoiceField
        label={courseFieldName(strings, 'obligation')}
        options={obligations.map((key) => ({ key, text: obligationName(strings, key) }))}
        value={form.obligation}
        onChange={(obligation) => change({ obligation })}
      />
    </div>
  );
}
