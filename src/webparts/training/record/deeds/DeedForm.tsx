import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import { DeclareForm } from '../../declare/DeclareForm';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import { DayForm } from './DayForm';
import { deedWords } from './deedWords';
import type { RecordDeed } from './possibleDeeds';
import { ReasonForm } from './ReasonForm';
import type { RecordDeeds } from './useRecordDeeds';

/** What needs words or a day. */
export type FormDeed = Exclude<RecordDeed, 'takeBack' | 'restore'>;

/** The form of one thing that can be done. It stays, with what was typed, until that is written. */
export function DeedForm(
  props: RecordScreenProps & {
    readonly deed: FormDeed;
    readonly deeds: RecordDeeds;
    readonly onClose: () => void;
  }
): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { deed, deeds, record, onClose, onDirty } = props;
  const { person, due } = record.item.assignment;
  const { command, icon } = deedWords[deed];
  const common = { command: strings[command], icon, isBusy: deeds.isBusy, onClose, onDirty };
  switch (deed) {
    case 'declare': {
      const course = record.course.rows;
      return course ? <DeclareForm {...{ course, onClose, onDirty }} onDeclare={deeds.declare} /> : null;
    }
    case 'confirm':
      return (
        <ReasonForm
          {...common}
          intro={fill(strings.RecordConfirmIntro, { name: person.name })}
          label={strings.DeclareNote}
          onSend={deeds.confirm}
        />
      );
    case 'sendBack':
      return (
        <ReasonForm
          {...common}
          intro={fill(strings.RecordSendBackIntro, { name: person.name })}
          label={strings.RecordMissing}
          needed={strings.RecordMissingNeeded}
          onSend={deeds.sendBack}
        />
      );
    case 'withdraw':
      return (
        <ReasonForm
          {...common}
          intro={fill(strings.RecordWithdrawIntro, { name: person.name })}
          label={strings.RecordWhyNot}
          needed={strings.RecordWhyNotNeeded}
          onSend={deeds.withdraw}
        />
      );
    case 'move':
      return <DayForm {...common} label={strings.RecordDueOn} first={due} mustDiffer onSend={deeds.move} />;
    case 'reopen':
      return (
        <DayForm
          {...common}
          intro={fill(strings.RecordReopenIntro, { name: person.name })}
          label={strings.RecordAgainBy}
          first={null}
          onSend={deeds.reopen}
        />
      );
  }
}
