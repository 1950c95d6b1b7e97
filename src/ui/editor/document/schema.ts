import { Schema } from 'prosemirror-model';
import { listNodes } from './listNodes';
import { marks } from './marks';
import { tableNodes } from './tableNodes';
import { textNodes } from './textNodes';

/** What a text can hold: exactly what `sanitizeHtml` lets through, so that nothing typed here is lost on the way. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    ...textNodes,
    ...listNodes,
    ...tableNodes,
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br']
    }
  },
  marks
});
