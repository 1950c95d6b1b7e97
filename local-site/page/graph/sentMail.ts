import {
  array,
  boolean,
  email,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string
} from 'valibot';

const messageSchema = object({
  message: object({
    subject: string(),
    body: object({ contentType: picklist(['text', 'html']), content: string() }),
    toRecipients: pipe(
      array(object({ emailAddress: object({ address: pipe(string(), email()) }) })),
      minLength(1)
    )
  }),
  saveToSentItems: optional(boolean(), true)
});

/** What somebody sent through the local Graph. */
export interface SentMail {
  /** E-mail address of the sender. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly isKept: boolean;
}

/** The message that Graph's `sendMail` is given; `undefined` when Exchange would refuse it. */
export function sentMail(from: string, posted: unknown): SentMail | undefined {
  const { success, output } = safeParse(messageSchema, posted);
  if (!success) return undefined;
  const { message, saveToSentItems } = output;
  return {
    from,
    to: message.toRecipients.map(({ emailAddress }) => emailAddress.address),
    subject: message.subject,
    body: message.body.content,
    isKept: saveToSentItems
  };
}
