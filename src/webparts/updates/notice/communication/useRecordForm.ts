import * as React from 'react';
import { audiences, type Audience } from '../../../../domain/updates/communication';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { fillMessage, messageFor, type Message } from './messages';
import type { RecordForm } from './recordForm';

export interface RecordFormState {
  readonly form: RecordForm;
  readonly isDirty: boolean;
  readonly change: (change: Partial<RecordForm>) => void;
  /** Chooses who was told; a text that nobody edited follows the first of them. */
  readonly chooseAudiences: (chosen: readonly Audience[]) => void;
  /** Begins the text anew from a template. What was written can be had back. */
  readonly chooseTemplate: (audience: Audience) => void;
  /** Puts values into the placeholders that the person typed. */
  readonly fillIn: () => void;
}

function isSame(a: Message, b: Message): boolean {
  return a.title === b.title && a.body === b.body;
}

function firstForm(words: UpdatesWords, notice: Notice, audience: Audience): RecordForm {
  return {
    kind: 'told',
    audiences: [audience],
    template: audience,
    message: messageFor(words, notice, audience),
    replaced: null,
    channel: undefined,
    on: words.formats.today(),
    link: '',
    reason: ''
  };
}

function withTemplate(words: UpdatesWords, notice: Notice, form: RecordForm, template: Audience): RecordForm {
  const isUntouched = isSame(form.message, messageFor(words, notice, form.template));
  const message = messageFor(words, notice, template);
  return { ...form, template, message, replaced: isUntouched ? form.replaced : form.message };
}

function withAudiences(
  words: UpdatesWords,
  notice: Notice,
  form: RecordForm,
  chosen: readonly Audience[]
): RecordForm {
  const next = { ...form, audiences: chosen };
  const first = audiences.find((audience) => chosen.includes(audience));
  const isUntouched = isSame(form.message, messageFor(words, notice, form.template));
  return first !== undefined && isUntouched ? withTemplate(words, notice, next, first) : next;
}

/** What a person types about who was told what. The text begins as the template for `audience`. */
export function useRecordForm(notice: Notice, audience: Audience): RecordFormState {
  const words = useUpdatesWords();
  const [first] = React.useState(() => firstForm(words, notice, audience));
  const [form, setForm] = React.useState(first);
  return {
    form,
    isDirty: form !== first,
    change: (change) => setForm((now) => ({ ...now, ...change })),
    chooseAudiences: (chosen) => setForm((now) => withAudiences(words, notice, now, chosen)),
    chooseTemplate: (template) => setForm((now) => withTemplate(words, notice, now, template)),
    fillIn: () => setForm((now) => ({ ...now, message: fillMessage(words, notice, now.message) }))
  };
}
