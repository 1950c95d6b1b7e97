import * as React from 'react';
import type { EntryField } from '../../../../domain/faq/diff/entryFields';
import { mergedDraft, mergeProblem, proposeMerge } from '../../../../domain/faq/merge/mergeEntries';
import { mayPublish } from '../../../../domain/faq/publishing';
import { publishProblems } from '../../../../domain/faq/validateEntry';
import { Button } from '../../../../ui/controls/Button';
import { CheckField } from '../../../../ui/fields/CheckField';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FaqPanelScreenProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { MergeFields, type Choices } from './MergeFields';
import { DoubtNotices, ProblemNotice, WhatHappens } from './MergeNotices';
import { rolesIn, type MergePair } from './mergePair';
import { MergePreview } from './MergePreview';
import type { MergePlan } from './mergeSteps';
import styles from './Merge.module.scss';

export interface MergeFormProps extends FaqPanelScreenProps {
  readonly pair: MergePair;
  readonly isBusy: boolean;
  readonly onMerge: (plan: MergePlan) => void;
}

interface MergeForm {
  readonly plan: MergePlan;
  readonly choices: Choices;
  readonly choose: (field: EntryField, choice: 'kept' | 'other' | 'both') => void;
  readonly setPublishing: (isPublishing: boolean) => void;
  /** Whoever merges changes the entry; where a second pair of eyes is wanted, somebody else publishes it. */
  readonly mayPublish: boolean;
  readonly canPublish: boolean;
}

/** What is chosen so far, and what comes of it. */
function useMergeForm({ pair, reader }: MergeFormProps): MergeForm {
  const { kept, other } = rolesIn(pair);
  const [choices, setChoices] = React.useState<Choices>(() => new Map());
  const draft = React.useMemo(() => mergedDraft(kept, other, choices), [kept, other, choices]);
  const may = mayPublish({ modifiedBy: reader.me }, reader.me.id, reader.settings);
  const canPublish = may && publishProblems(draft).length === 0;
  // What readers see whole goes on being seen whole; what waited goes on waiting.
  const isShown = kept.status === 'Published' && kept.publishedVersion === kept.contentVersion;
  const [isPublishing, setPublishing] = React.useState(isShown);
  return {
    plan: { kept, other, draft, isPublishing: isPublishing && canPublish },
    choices,
    choose: (field, choice) => setChoices((now) => new Map(now).set(field, choice)),
    setPublishing,
    mayPublish: may,
    canPublish
  };
}

/** Field by field what the merged entry takes, what it will say then, and what becomes of both. */
export function MergeForm(props: MergeFormProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { knowledge, isBusy, onDirty } = props;
  const form = useMergeForm(props);
  const { plan, choices } = form;
  const { kept, other, draft, isPublishing } = plan;
  const fields = React.useMemo(() => proposeMerge(kept, other), [kept, other]);
  const problem = mergeProblem(kept, other);
  const isDirty = choices.size > 0;
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  if (problem) return <ProblemNotice problem={problem} kept={kept} other={other} />;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!isBusy) props.onMerge(plan);
  };
  return (
    <form className={styles.merge} noValidate onSubmit={submit}>
      <DoubtNotices kept={kept} other={other} knowledge={knowledge} />
      <MergeFields
        fields={fields}
        entries={{ kept, other }}
        knowledge={knowledge}
        choices={choices}
        onChoose={form.choose}
      />
      <MergePreview draft={draft} knowledge={knowledge} />
      {form.canPublish ? (
        <CheckField label={strings.MergePublish} isChecked={isPublishing} onChange={form.setPublishing} />
      ) : null}
      <WhatHappens kept={kept} other={other} isPublishing={isPublishing} mayPublish={form.mayPublish} />
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? strings.MergeRunning : fill(strings.MergeNow, { title: draft.title })}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Close}</Button>
      </div>
    </form>
  );
}
