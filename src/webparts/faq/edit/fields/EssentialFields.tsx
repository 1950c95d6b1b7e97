import * as React from 'react';
import { platforms } from '../../../../lists';
import { entryCategories, entryKinds } from '../../../../lists/faq';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { categoryName, kindName } from '../../words/choiceNames';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { problemText } from '../problemWords';
import type { FieldsProps } from './fieldsProps';
import { SimilarEntries } from './SimilarEntries';
import styles from '../Edit.module.scss';

function CodesField({ of }: FieldsProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { form, typed, change } = of;
  const isShownAsTyped = typed.errorCodes.join('\n') === form.errorCodes.trim();
  return (
    <TextBox
      label={entryFieldName(strings, 'errorCodes')}
      value={form.errorCodes}
      rows={2}
      dir="auto"
      hint={
        isShownAsTyped
          ? strings.EditCodesHint
          : fill(strings.EditCodesShown, { codes: formats.list(typed.errorCodes) })
      }
      onChange={(errorCodes) => change({ errorCodes })}
    />
  );
}

/** What the entry is about: what somebody needs to find it. */
export function EssentialFields(props: FieldsProps): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  const { of, knowledge, model, problems } = props;
  const { form, change, changeKind, seen, original } = of;
  return (
    <div className={styles.fields}>
      <TextBox
        label={entryFieldName(strings, 'title')}
        value={form.title}
        dir="auto"
        isRequired
        hint={strings.EditTitleHint}
        problem={problemText(words, problems, 'title')}
        onChange={(title) => change({ title })}
      />
      <SimilarEntries
        // An entry that stands there already is no news to whoever edits it.
        title={seen && form.title === original.title ? '' : form.title}
        except={seen?.id}
        knowledge={knowledge}
        linkTo={model.linkTo}
      />
      <ChoiceField
        label={entryFieldName(strings, 'kind')}
        options={entryKinds.map((key) => ({ key, text: kindName(strings, key) }))}
        value={form.kind}
        onChange={changeKind}
      />
      <SelectField
        label={entryFieldName(strings, 'category')}
        options={entryCategories.map((key) => ({ key, text: categoryName(strings, key) }))}
        value={form.category}
        onChange={(category) => change({ category })}
      />
      <CodesField {...props} />
      <CheckGroup
        label={entryFieldName(strings, 'platforms')}
        options={platforms.map((key) => ({ key, text: key }))}
        chosen={form.platforms}
        hint={strings.EditPlatformsHint}
        onChange={(chosen) => change({ platforms: chosen })}
      />
    </div>
  );
}
