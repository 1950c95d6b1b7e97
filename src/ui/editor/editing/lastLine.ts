import type { Node as Doc } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { schema } from '../document/schema';

const { paragraph, table, code_block: code } = schema.nodes;

function needsLine(doc: Doc): boolean {
  return doc.lastChild?.type === table || doc.lastChild?.type === code;
}

/** A document with a line to go on writing after a table or code at its end. It is not written when it stays empty. */
export function withLastLine(doc: Doc): Doc {
  return needsLine(doc) ? doc.copy(doc.content.addToEnd(paragraph.create())) : doc;
}

export const lastLine = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) =>
    needsLine(doc) ? tr.insert(doc.content.size, paragraph.create()) : null
});
