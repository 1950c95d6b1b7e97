import { plainReply } from '../templates/plainReply';
import { fixParts } from './fixParts';

const box = '[ ] ';

/** Lines of one item: the first with a box, the others below its words. */
function boxed(html: string): string {
  return plainReply(html)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => (at === 0 ? box : '    ') + line)
    .join('\n');
}

/**
 * A text as a list to tick in a ticket or a chat. Items of its lists get a box each; where there is no list, every line does.
 */
export function checklistText(html: string): string {
  const parts = fixParts(html);
  if (parts.some(({ kind }) => kind === 'steps')) {
    return parts
      .map((part) =>
        part.kind === 'text' ? plainReply(part.html) : part.steps.map((step) => boxed(step.html)).join('\n')
      )
      .join('\n\n');
  }
  const lines = plainReply(html).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => box + line)
    .join('\n');
}
