import type { NodeSpec } from 'prosemirror-model';
import { givenAttributes, readWordAttributes, wordAttributes } from './wordAttributes';

/** The levels of headings below those of the page and the part. */
export const headingLevels = [2, 3, 4] as const;

/** Paragraphs, headings, quotes and code. */
export const textNodes = {
  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: wordAttributes,
    parseDOM: [{ tag: 'p', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['p', givenAttributes(attrs), 0]
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { ...wordAttributes, level: { default: 3 } },
    parseDOM: headingLevels.map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: HTMLElement) => ({ ...readWordAttributes(element), level })
    })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, givenAttributes(attrs), 0]
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    attrs: wordAttributes,
    parseDOM: [{ tag: 'blockquote', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['blockquote', givenAttributes(attrs), 0]
  },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: wordAttributes,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: readWordAttributes }],
    toDOM: ({ attrs }) => ['pre', givenAttributes(attrs), ['code', 0]]
  }
} satisfies Record<string, NodeSpec>;
