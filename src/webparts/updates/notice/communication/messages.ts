import type { Audience } from '../../../../domain/updates/communication';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import {
  fillTemplate,
  placeholders,
  type FilledTemplate,
  type Placeholder
} from '../../../../domain/updates/template/fillTemplate';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { missingMark, templateValues } from './templateValues';

/** What people are told: a title, which is the subject of a mail, and a text. */
export interface Message {
  readonly title: string;
  readonly body: string;
}

function templateFor(strings: IUpdatesWebPartStrings, audience: Audience): Message {
  switch (audience) {
    case 'users':
      return { title: strings.TellTemplateUsersTitle, body: strings.TellTemplateUsersBody };
    case 'helpDesk':
      return { title: strings.TellTemplateHelpDeskTitle, body: strings.TellTemplateHelpDeskBody };
    case 'managers':
      return { title: strings.TellTemplateManagersTitle, body: strings.TellTemplateManagersBody };
  }
}

function fillText(words: UpdatesWords, notice: Notice, text: string): FilledTemplate {
  return fillTemplate(text, templateValues(words, notice), (name) => missingMark(words.strings, name));
}

/** Puts what the notice says into the placeholders of a message. */
export function fillMessage(words: UpdatesWords, notice: Notice, { title, body }: Message): Message {
  return { title: fillText(words, notice, title).text, body: fillText(words, notice, body).text };
}

/** The message for an audience as the template has it, filled from the notice. */
export function messageFor(words: UpdatesWords, notice: Notice, audience: Audience): Message {
  return fillMessage(words, notice, templateFor(words.strings, audience));
}

/** Title and text as one: what is recorded, and what plain clipboards get. */
export function textOf({ title, body }: Message): string {
  return [title.trim(), body.trim()].filter(Boolean).join('\n\n');
}

/** What a person still has to look at in a message. */
export interface OpenPoints {
  /** Values that the notice did not have, and whose marks still stand there. */
  readonly missing: readonly Placeholder[];
  /** Words in braces that name nothing. */
  readonly unknown: readonly string[];
  /** The person typed placeholders that can be filled in. */
  readonly canFill: boolean;
}

export function openPointsOf(words: UpdatesWords, notice: Notice, message: Message): OpenPoints {
  const text = textOf(message);
  const filled = fillText(words, notice, text);
  const given = Object.values(templateValues(words, notice)).join('\n');
  return {
    missing: placeholders.filter((name) => text.includes(missingMark(words.strings, name))),
    // Braces that came with the notice's own words are no mistake of the person.
    unknown: filled.unknown.filter((name) => !given.includes(`{${name}}`)),
    canFill: filled.text !== text
  };
}
