import * as React from 'react';
import { audiences } from '../../../../domain/updates/communication';
import type { Notice as NoticeRow } from '../../../../domain/updates/NoticeRepository';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { openPointsOf } from './messages';
import { SendButtons } from './SendButtons';
import { audienceName, placeholderName } from './tellNames';
import type { RecordFormState } from './useRecordForm';
import panel from '../../../../ui/screens/Panel.module.scss';

interface MessageFieldsProps {
  readonly notice: NoticeRow;
  readonly state: RecordFormState;
  readonly problem: string;
}

/** What a person still has to look at before the message goes out. */
function OpenPoints({ notice, state }: MessageFieldsProps): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { missing, unknown, canFill } = openPointsOf(words, notice, state.form.message);
  const usesActBy = notice.rollsOutOn === null && notice.actBy !== null;
  const names = formats.list(missing.map((name) => placeholderName(strings, name)));
  const braces = formats.list(unknown.map((name) => `{${name}}`));
  if (missing.length === 0 && unknown.length === 0 && !canFill) {
    return usesActBy ? <p className={panel.quiet}>{strings.TellUsesActBy}</p> : null;
  }
  return (
    <Notice
      tone={missing.length + unknown.length > 0 ? 'warning' : 'info'}
      actions={canFill ? <Button onClick={state.fillIn}>{strings.TellFillIn}</Button> : undefined}
    >
      {missing.length > 0 ? <p>{fill(strings.TellComplete, { values: names })}</p> : null}
      {unknown.length > 0 ? <p>{fill(strings.TellUnknown, { places: braces })}</p> : null}
      {canFill ? <p>{strings.TellCanFill}</p> : null}
      {usesActBy ? <p>{strings.TellUsesActBy}</p> : null}
    </Notice>
  );
}

/** The message: from a template, edited freely, sent by hand. */
export function MessageFields(props: MessageFieldsProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { form, change, chooseTemplate } = props.state;
  const { message, replaced } = form;
  return (
    <>
      <ChoiceField
        label={strings.TellTemplate}
        options={audiences.map((key) => ({ key, text: audienceName(strings, key) }))}
        value={form.template}
        onChange={chooseTemplate}
      />
      {replaced ? (
        <div className={panel.commands}>
          <Button icon="undo" onClick={() => change({ message: replaced, replaced: null })}>
            {strings.TellBackToMine}
          </Button>
        </div>
      ) : null}
      <TextBox
        label={strings.TellTitle}
        hint={strings.TellTitleHint}
        dir="auto"
        value={message.title}
        onChange={(title) => change({ message: { ...message, title } })}
      />
      <TextBox
        label={strings.TellText}
        dir="auto"
        rows={10}
        isRequired
        value={message.body}
        problem={props.problem}
        onChange={(body) => change({ message: { ...message, body } })}
      />
      <OpenPoints {...props} />
      <SendButtons
        message={message}
        onUsed={(channel) => {
          if (form.channel === undefined) change({ channel });
        }}
      />
    </>
  );
}
