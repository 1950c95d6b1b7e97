import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { Button } from '../../../../ui/controls/Button';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { fill } from '../../../../ui/words/fill';
import { statusName } from '../../words/choiceNames';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import type { MergePair } from './mergePair';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What tells two entries of the same name apart. */
function describe({ strings, formats }: FaqWords, { title, status, verifiedOn }: Entry): string {
  const verified =
    verifiedOn === null
      ? strings.NeverVerified
      : fill(strings.VerifiedOnDay, { day: formats.date(verifiedOn) });
  return `${title} · ${statusName(strings, status)} · ${verified}`;
}

/** Which of the two goes on. Links lead to it. */
export function WhichStays(props: {
  readonly pair: MergePair;
  readonly isBusy: boolean;
  readonly onStays: (stays: MergePair['stays']) => void;
  readonly onChooseAnother: () => void;
}): JSX.Element {
  const words = useFaqWords();
  const { pair, isBusy } = props;
  return (
    <div className={panel.section}>
      <ChoiceField
        label={words.strings.MergeStays}
        options={[
          { key: 'entry', text: describe(words, pair.entry) },
          { key: 'chosen', text: describe(words, pair.chosen) }
        ]}
        value={pair.stays}
        onChange={(stays) => (isBusy ? undefined : props.onStays(stays))}
      />
      <div className={panel.commands}>
        <Button look="quiet" icon="previous" disabled={isBusy} onClick={props.onChooseAnother}>
          {words.strings.MergeAnother}
        </Button>
      </div>
    </div>
  );
}
