import type { MarkSpec } from 'prosemirror-model';
import { givenAttributes, readWordAttributes, wordAttributes } from './wordAttributes';

/** What words can be, from the outermost to the innermost element. */
export const marks = {
  link: {
    inclusive: false,
    attrs: { href: {}, title: { default: null } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => ({ href: element.getAttribute('href'), title: element.getAttribute('title') })
      }
    ],
    // In the order in which the sanitiser writes them.
    toDOM: ({ attrs }) => [
      'a',
      { ...givenAttributes(attrs), target: '_blank', rel: 'noopener noreferrer' },
      0
    ]
  },
  phrase: {
    attrs: wordAttributes,
    parseDOM: [
      { tag: 'span[dir]', getAttrs: readWordAttributes },
      { tag: 'span[lang]', getAttrs: readWordAttributes }
    ],
    toDOM: ({ attrs }) => ['span', givenAttributes(attrs), 0]
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] }
} satisfies Record<string, MarkSpec>;
