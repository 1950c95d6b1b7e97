import * as React from 'react';
import type { Channel } from '../../../../domain/updates/communication';
import { mailAddress, messageHtml } from '../../../../domain/updates/template/messageForms';
import { copyRich, type Copied } from '../../../../ui/controls/copyRich';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { textOf, type Message } from './messages';

export interface Sending {
  /** What happened last, in words. */
  readonly said: string;
  /** Opens a mail with the message; `null` when that would be too long. */
  readonly mail: string | null;
  readonly copyForTeams: () => void;
  readonly copyAsMail: () => void;
  readonly onMailOpened: () => void;
}

/** Hands a message to Teams or a mail program. `onUsed` hears by which channel it goes. */
export function useSend(message: Message, onUsed: (channel: Channel) => void): Sending {
  const { strings } = useUpdatesWords();
  const [said, say] = React.useState('');
  const isMounted = useMounted();
  const { title, body } = message;
  React.useEffect(() => say(''), [title, body]);
  const mail = React.useMemo(() => mailAddress(title.trim(), body), [title, body]);

  const copy = async (
    text: string,
    html: string,
    words: Readonly<Record<Copied, string>>,
    channel: Channel
  ): Promise<void> => {
    const copied = await copyRich(text, html);
    if (!isMounted()) return;
    say(words[copied]);
    if (copied !== 'refused') onUsed(channel);
  };
  return {
    said,
    mail,
    copyForTeams: () =>
      void copy(
        textOf(message),
        `<p><strong>${messageHtml(title.trim()).replace(/<\/?p>/g, '')}</strong></p>${messageHtml(body)}`,
        { rich: strings.TellCopiedTeams, plain: strings.TellCopiedPlain, refused: strings.TellCopyRefused },
        'teams'
      ),
    copyAsMail: () =>
      void copy(
        body,
        messageHtml(body),
        { rich: strings.TellCopiedMail, plain: strings.TellCopiedMail, refused: strings.TellCopyRefused },
        'mail'
      ),
    onMailOpened: () => {
      say(strings.TellMailOpened);
      onUsed('mail');
    }
  };
}
