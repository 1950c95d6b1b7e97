import * as React from 'react';
import type { PlanDraft } from '../../../../domain/training/plan';
import { textOfHtml } from '../../../../domain/updates/text/htmlText';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { fill } from '../../../../ui/words/fill';
import { audienceName } from '../../words/choiceNames';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import { planFieldName } from './planFieldName';
import { differingPlanFields, withFieldsOf, type PlanField } from './planForm';
import type { PlanSaveState } from './useSavePlan';
import styles from './Edit.module.scss';

export interface PlanConflictProps {
  readonly conflict: Extract<PlanSaveState, { kind: 'conflict' }>;
  readonly onSave: (chosen: PlanDraft) => void;
  readonly onBack: () => void;
}

type Side = 'mine' | 'theirs';

/** What stands in a part, a line each. */
function linesOf({ strings, formats }: TrainingWords, draft: PlanDraft, field: PlanField): readonly string[] {
  switch (field) {
    case 'title':
      return [draft.title];
    case 'audiences':
      return [formats.list(draft.audiences.map((audience) => audienceName(strings, audience)))];
    case 'owner':
      return [draft.owner?.name ?? strings.PlanNobodyYet];
    case 'welcome':
      return [textOfHtml(draft.welcome ?? '')];
    case 'steps':
      return draft.steps.map(
        ({ day, title }) => `${fill(strings.PlanDay, { day: formats.number(day) })}: ${title}`
      );
  }
}

function Version(props: { readonly title: string; readonly lines: readonly string[] }): JSX.Element {
  return (
    <div>
      <p className={styles.hint}>{props.title}</p>
      <ul className={styles.versions}>
        {props.lines.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Somebody else saved first. What only they changed is taken over; of what both changed, the person chooses. */
export function PlanConflict({ conflict, onSave, onBack }: PlanConflictProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { theirs, writing } = conflict;
  const { draft, original } = writing;
  const mineChanged = differingPlanFields(original, draft);
  const both = differingPlanFields(draft, theirs).filter((field) => mineChanged.includes(field));
  const open = both.filter((field) => differingPlanFields(original, theirs).includes(field));
  const [choice, setChoice] = React.useState<Readonly<Partial<Record<PlanField, Side>>>>({});
  const name = theirs.modifiedBy.name;
  const save = (): void => {
    const mine = mineChanged.filter((field) => choice[field] !== 'theirs');
    onSave(withFieldsOf(theirs, draft, mine));
  };
  return (
    <div className={styles.form}>
      <Notice tone="warning" role="alert" title={strings.PlanConflictTitle}>
        <p>{fill(strings.PlanConflictText, { name, when: formats.dateTime(theirs.modifiedOn) })}</p>
      </Notice>
      {open.map((field) => (
        <div key={field} className={styles.form}>
          <ChoiceField
            label={planFieldName(strings, field)}
            options={[
              { key: 'mine', text: strings.PlanConflictMine },
              { key: 'theirs', text: fill(strings.PlanConflictTheirs, { name }) }
            ]}
            value={choice[field] ?? 'mine'}
            onChange={(side) => setChoice((now) => ({ ...now, [field]: side }))}
          />
          <Version title={strings.PlanConflictMine} lines={linesOf(words, draft, field)} />
          <Version title={fill(strings.PlanConflictTheirs, { name })} lines={linesOf(words, theirs, field)} />
        </div>
      ))}
      <div className={styles.commands}>
        <Button look="primary" onClick={save}>
          {strings.PlanConflictSave}
        </Button>
        <Button onClick={onBack}>{strings.PlanConflictBack}</Button>
      </div>
    </div>
  );
}
