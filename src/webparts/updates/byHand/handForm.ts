import { emptyNoticeForm, type NoticeForm } from '../../../domain/updates/intake/byHand';
import { plainToHtml } from '../../../ui/richText/plainInstructions';

/** What somebody typed, or pasted with its formatting. */
export type BodyInput =
  { readonly kind: 'plain'; readonly text: string } | { readonly kind: 'rich'; readonly html: string };

/** A notice while somebody types it. Lists are text with commas. */
export interface HandForm extends Omit<NoticeForm, 'body' | 'services' | 'tags'> {
  readonly body: BodyInput;
  readonly services: string;
  readonly tags: string;
}

export const emptyHandForm: HandForm = {
  ...emptyNoticeForm,
  body: { kind: 'plain', text: '' },
  services: 'Microsoft Intune',
  tags: ''
};

/** Names between commas; those who write Arabic use a comma of their own. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[,;،؛]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

/** What the form says, as the domain takes it. */
export function noticeFormOf(form: HandForm): NoticeForm {
  const { body, services, tags } = form;
  return {
    ...form,
    body: body.kind === 'plain' ? plainToHtml(body.text) : body.html,
    services: namesIn(services),
    tags: namesIn(tags)
  };
}

export function isTouched(form: HandForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(emptyHandForm);
}
