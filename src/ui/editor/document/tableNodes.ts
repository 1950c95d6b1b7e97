import type { NodeSpec } from 'prosemirror-model';
import { givenAttributes, readCount, readWordAttributes, wordAttributes } from './wordAttributes';

function part(tag: 'thead' | 'tbody'): NodeSpec {
  return { content: 'table_row+', parseDOM: [{ tag }], toDOM: () => [tag, 0], selectable: false };
}

function cell(tag: 'th' | 'td'): NodeSpec {
  return {
    content: 'block+',
    isolating: true,
    selectable: false,
    attrs: { ...wordAttributes, colspan: { default: 1 }, rowspan: { default: 1 } },
    parseDOM: [
      {
        tag,
        getAttrs: (element) => ({
          ...readWordAttributes(element),
          colspan: readCount(element, 'colspan', 1),
          rowspan: readCount(element, 'rowspan', 1)
        })
      }
    ],
    toDOM: ({ attrs }) => [tag, givenAttributes(attrs), 0]
  };
}

/** Tables that came with a text are kept, and the words in them can be changed; there are no tools to make them. */
export const tableNodes = {
  table: {
    group: 'block',
    content: '(table_body | table_head)+',
    isolating: true,
    attrs: wordAttributes,
    parseDOM: [{ tag: 'table', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['table', givenAttributes(attrs), 0]
  },
  table_body: part('tbody'),
  table_head: part('thead'),
  table_row: {
    content: '(table_cell | table_header)+',
    selectable: false,
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0]
  },
  table_cell: cell('td'),
  table_header: cell('th')
} satisfies Record<string, NodeSpec>;
