import * as React from 'react';
import { proofs } from '../../../../lists/training';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { FieldSection } from '../../../../ui/fields/FieldSection';
import { TextBox } from '../../../../ui/fields/TextBox';
import { proofName } from '../../words/choiceNames';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { repeatKinds, type RepeatKind } from '../courseForm';
import { problemText } from '../problemWords';
import type { FieldsProps } from './fieldsProps';
import styles from '../Edit.module.scss';

const repeatNames: Readonly<Record<RepeatKind, keyof ITrainingWebPartStrings>> = {
  never: 'EditRepeatNever',
  together: 'EditRepeatTogether',
  each: 'EditRepeatEach'
};

/** Whether it has to be taken again, and when. */
function RepeatFields({ of, problems, onWrongDate }: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { form, change } = of;
  const { repeatKind } = form;
  return (
    <>
      <ChoiceField
        label={courseFieldName(strings, 'repeat')}
        options={repeatKinds.map((key) => ({ key, text: strings[repeatNames[key]] }))}
        value={repeatKind}
        onChange={(kind) => {
          // The box for the day is gone then, with what was wrong in it.
          if (kind !== 'together') onWrongDate('repeatFrom', false);
          change({ repeatKind: kind });
        }}
      />
      {repeatKind === 'never' ? null : (
        <div className={styles.pair}>
          <TextBox
            label={repeatKind === 'together' ? strings.EditRepeatEveryTogether : strings.EditRepeatEveryEach}
            value={form.repeatEvery}
            inputMode="numeric"
            isRequired
            problem={problemText(words, problems, 'repeat')}
            onChange={(repeatEvery) => change({ repeatEvery })}
          />
          {repeatKind === 'together' ? (
            <DateField
              label={strings.EditRepeatFrom}
              value={form.repeatFrom}
              isRequired
              problem={problemText(words, problems, 'repeatFrom')}
              onWrong={(isWrong) => onWrongDate('repeatFrom', isWrong)}
              onChange={(day) => change({ repeatFrom: day })}
            />
          ) : null}
        </div>
      )}
    </>
  );
}

/** What people have to do, by when, and how often. */
export function DemandFields(props: FieldsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { of, problems } = props;
  const { form, change } = of;
  const holdsSomething = form.proof !== 'Self-declared' || form.dueDays !== '' || form.repeatKind !== 'never';
  return (
    <FieldSection title={strings.EditMoreDemand} isOpenAtFirst={holdsSomething}>
      <ChoiceField
        label={courseFieldName(strings, 'proof')}
        options={proofs.map((key) => ({ key, text: proofName(strings, key) }))}
        value={form.proof}
        hint={strings.EditProofHint}
        onChange={(proof) => change({ proof })}
      />
      <TextBox
        label={courseFieldName(strings, 'dueDays')}
        value={form.dueDays}
        inputMode="numeric"
        hint={strings.EditDueDaysHint}
        problem={problemText(words, problems, 'dueDays')}
        onChange={(dueDays) => change({ dueDays })}
      />
      <RepeatFields {...props} />
    </FieldSection>
  );
}
