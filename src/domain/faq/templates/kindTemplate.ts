import type { EntryDraft, EntryKind } from '../entry';
import { isSameHtml } from '../html';
import { escapeHtml } from '../../updates/text/escapeHtml';
import { htmlFields } from '../textChanged';

export type TemplateField = (typeof htmlFields)[number];

/** Prompts of a template in the language of the team: one a paragraph, or the lines of a list. */
export interface TemplatePart {
  readonly look: 'paragraphs' | 'steps' | 'points';
  /** Lines of the text; each is a paragraph, a step or a point. */
  readonly text: string;
}

/** What stands in each field of each kind. A field that a kind does not need stays empty. */
export type TemplateWords = Readonly<Record<EntryKind, Partial<Readonly<Record<TemplateField, string>>>>>;

/** How the prompts of a field look: what is done is numbered, what is gathered is listed. */
const looks: Readonly<Record<TemplateField, TemplatePart['look']>> = {
  reply: 'paragraphs',
  cause: 'paragraphs',
  fix: 'steps',
  confirm: 'paragraphs',
  collect: 'points',
  escalate: 'paragraphs'
};

function htmlOf({ look, text }: TemplatePart): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeHtml);
  if (lines.length === 0) return null;
  if (look === 'paragraphs') return lines.map((line) => `<p>${line}</p>`).join('');
  const tag = look === 'steps' ? 'ol' : 'ul';
  return `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('')}</${tag}>`;
}

export type Template = Pick<EntryDraft, TemplateField>;

/** The skeleton of an entry of that kind, for an author to write over. */
export function kindTemplate(kind: EntryKind, words: TemplateWords): Template {
  const of = (field: TemplateField): string | null =>
    htmlOf({ look: looks[field], text: words[kind][field] ?? '' });
  return {
    reply: of('reply'),
    cause: of('cause'),
    fix: of('fix'),
    confirm: of('confirm'),
    collect: of('collect'),
    escalate: of('escalate')
  };
}

/** The fields that an author has not touched: prompts that would be published as if they were an answer. */
function untouchedFields(draft: EntryDraft, template: Template): readonly TemplateField[] {
  return htmlFields.filter((field) => template[field] !== null && isSameHtml(draft[field], template[field]));
}

/** The draft without prompts that nobody wrote over. */
export function withoutPrompts(draft: EntryDraft, template: Template): EntryDraft {
  const empty = untouchedFields(draft, template).map((field) => [field, null] as const);
  return { ...draft, ...Object.fromEntries(empty) };
}
