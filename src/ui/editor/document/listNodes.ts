import type { NodeSpec } from 'prosemirror-model';
import { givenAttributes, readCount, readWordAttributes, wordAttributes } from './wordAttributes';

/** Lists and what they hold. An item begins with something that a cursor can stand in. */
export const listNodes = {
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { ...wordAttributes, start: { default: 1 } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (element) => ({ ...readWordAttributes(element), start: readCount(element, 'start', 1) })
      }
    ],
    toDOM: ({ attrs }) => ['ol', givenAttributes(attrs), 0]
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    attrs: wordAttributes,
    parseDOM: [{ tag: 'ul', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['ul', givenAttributes(attrs), 0]
  },
  list_item: {
    content: '(paragraph | heading | code_block) block*',
    defining: true,
    attrs: wordAttributes,
    parseDOM: [{ tag: 'li', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['li', givenAttributes(attrs), 0]
  }
} satisfies Record<string, NodeSpec>;
