import { DOMSerializer, Fragment, type Node as Doc } from 'prosemirror-model';
import { withoutSilent } from './readHtml';
import { schema } from './schema';

const serializer = DOMSerializer.fromSchema(schema);
/** A document of its own: nothing in it is fetched. */
const inert = document.implementation.createHTMLDocument('');

/** Takes white space, and breaks too when `isEnd`, from the end of a line. */
function trimEnd(line: Doc[], isEnd: boolean): void {
  for (let last = line.pop(); last; last = line.pop()) {
    if (!last.isText && isEnd) continue;
    const text = last.text?.replace(/ $/, '');
    if (text === '') continue;
    line.push(text === undefined ? last : schema.text(text, last.marks));
    return;
  }
}

/** White space as HTML shows it: one space in a row, none at the ends of a line, no break at the end. */
function collapsed(textblock: Doc): Fragment {
  const line: Doc[] = [];
  let afterSpace = true;
  textblock.forEach((node) => {
    if (!node.isText) {
      trimEnd(line, false);
      line.push(node);
      afterSpace = true;
      return;
    }
    const spaced = withoutSilent(node.text ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    const text = afterSpace ? spaced.replace(/^ /, '') : spaced;
    if (text === '') return;
    line.push(schema.text(text, node.marks));
    afterSpace = text.endsWith(' ');
  });
  trimEnd(line, true);
  return Fragment.from(line);
}

/** The words of a paragraph or heading as HTML. */
export function writeInline(textblock: Doc): string {
  const line = inert.createElement('div');
  line.append(serializer.serializeFragment(collapsed(textblock), { document: inert }));
  return line.innerHTML;
}

/** The words of a block of code, line by line as they are. */
export function writeCode(block: Doc): string {
  const code = inert.createElement('code');
  code.textContent = withoutSilent(block.textContent.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
  return code.outerHTML;
}
