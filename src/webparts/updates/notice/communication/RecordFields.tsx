import * as React from 'react';
import { audiences, channels } from '../../../../domain/updates/communication';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { MessageFields } from './MessageFields';
import type { RecordProblem } from './recordForm';
import { audienceName, channelName } from './tellNames';
import type { RecordFormState } from './useRecordForm';

function useProblemText(problems: readonly RecordProblem[]): (...own: readonly RecordProblem[]) => string {
  const { strings } = useUpdatesWords();
  const texts: Readonly<Record<RecordProblem, string>> = {
    audienceMissing: strings.TellAudienceMissing,
    channelMissing: strings.TellChannelMissing,
    dayMissing: strings.TellDayMissing,
    dayInFuture: strings.TellDayInFuture,
    linkNoAddress: strings.TellLinkNoAddress,
    reasonMissing: strings.TellReasonMissing,
    textMissing: strings.TellTextMissing
  };
  return (...own) => problems.flatMap((problem) => (own.includes(problem) ? [texts[problem]] : [])).join(' ');
}

interface RecordFieldsProps {
  readonly notice: Notice;
  readonly state: RecordFormState;
  readonly problems: readonly RecordProblem[];
  readonly onDateWrong: (isWrong: boolean) => void;
}

/** What was told: the message, and when and how it went out. */
function ToldFields({ notice, state, problems, onDateWrong }: RecordFieldsProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const problemText = useProblemText(problems);
  const { form, change } = state;
  return (
    <>
      <MessageFields notice={notice} state={state} problem={problemText('textMissing')} />
      <ChoiceField
        label={strings.TellChannel}
        isRequired
        options={channels.map((key) => ({ key, text: channelName(strings, key) }))}
        value={form.channel}
        problem={problemText('channelMissing')}
        onChange={(channel) => change({ channel })}
      />
      <DateField
        label={strings.TellDay}
        isRequired
        value={form.on}
        problem={problemText('dayMissing', 'dayInFuture')}
        onWrong={onDateWrong}
        onChange={(on) => change({ on })}
      />
      <TextBox
        label={strings.TellLink}
        hint={strings.TellLinkHint}
        type="url"
        dir="ltr"
        value={form.link}
        problem={problemText('linkNoAddress')}
        onChange={(link) => change({ link })}
      />
    </>
  );
}

/** What is recorded: for whom, and what they were told or why nothing has to be. */
export function RecordFields(props: RecordFieldsProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const problemText = useProblemText(props.problems);
  const { form, change, chooseAudiences } = props.state;
  return (
    <>
      <ChoiceField
        label={strings.TellWhat}
        options={[
          { key: 'told', text: strings.TellKindTold },
          { key: 'noneNeeded', text: strings.TellKindNoneNeeded }
        ]}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <CheckGroup
        label={strings.TellAudiences}
        options={audiences.map((key) => ({ key, text: audienceName(strings, key) }))}
        chosen={form.audiences}
        problem={problemText('audienceMissing')}
        onChange={chooseAudiences}
      />
      {form.kind === 'told' ? (
        <ToldFields {...props} />
      ) : (
        <TextBox
          label={strings.TellReason}
          dir="auto"
          rows={2}
          isRequired
          value={form.reason}
          problem={problemText('reasonMissing')}
          onChange={(reason) => change({ reason })}
        />
      )}
    </>
  );
}
