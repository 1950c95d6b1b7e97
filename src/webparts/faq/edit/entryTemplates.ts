import type { EntryDraft, EntryKind } from '../../../domain/faq/entry';
import { isBlankHtml } from '../../../domain/faq/html';
import {
  kindTemplate,
  withoutPrompts,
  type Template,
  type TemplateWords
} from '../../../domain/faq/templates/kindTemplate';
import { htmlFields } from '../../../domain/faq/textChanged';

/** The prompts of each kind in the page's language. */
export function templateWords(strings: IFaqWebPartStrings): TemplateWords {
  return {
    Error: {
      reply: strings.EditPromptErrorReply,
      cause: strings.EditPromptErrorCause,
      fix: strings.EditPromptErrorFix,
      confirm: strings.EditPromptErrorConfirm,
      collect: strings.EditPromptErrorCollect,
      escalate: strings.EditPromptErrorEscalate
    },
    'How to': {
      reply: strings.EditPromptHowToReply,
      fix: strings.EditPromptHowToFix,
      confirm: strings.EditPromptHowToConfirm
    },
    'Known issue': {
      reply: strings.EditPromptIssueReply,
      cause: strings.EditPromptIssueCause,
      fix: strings.EditPromptIssueFix,
      escalate: strings.EditPromptIssueEscalate
    }
  };
}

function filled<Draft extends EntryTexts>(draft: Draft, template: Template): Draft {
  const empty = htmlFields.filter((field) => isBlankHtml(draft[field]));
  return { ...draft, ...Object.fromEntries(empty.map((field) => [field, template[field]])) };
}

type EntryTexts = Template & Pick<EntryDraft, 'kind'>;

/** A new entry with the prompts of its kind in the parts where nothing is written. */
export function withPrompts(draft: EntryDraft, words: TemplateWords): EntryDraft {
  return filled(draft, kindTemplate(draft.kind, words));
}

/** Another kind: its prompts take the place of those that nobody wrote over. What was typed stays. */
export function changeOfKind(draft: EntryDraft, kind: EntryKind, words: TemplateWords): EntryTexts {
  const { reply, cause, fix, confirm, collect, escalate } = withoutPrompts(
    draft,
    kindTemplate(draft.kind, words)
  );
  return filled({ kind, reply, cause, fix, confirm, collect, escalate }, kindTemplate(kind, words));
}
