import { DOMSerializer, type Node as Doc } from 'prosemirror-model';
import { withoutSilent } from './readHtml';
import { schema } from './schema';

const serializer = DOMSerializer.fromSchema(schema);
/** A document of its own: nothing in it is fetched. */
const inert = document.implementation.createHTMLDocument('');

type Leaf = Text | HTMLBRElement;

function leavesOf(line: HTMLElement): Leaf[] {
  const walker = inert.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const leaves: Leaf[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') leaves.push(node as Leaf);
  }
  return leaves;
}

function isText(leaf: Leaf): leaf is Text {
  return leaf.nodeType === Node.TEXT_NODE;
}

/** White space as HTML shows it: one space in a row, none at the ends of a line, no break at the end. */
function collapse(line: HTMLElement): void {
  let afterSpace = true;
  const leaves = leavesOf(line);
  for (const leaf of leaves) {
    if (isText(leaf)) {
      const text = withoutSilent(leaf.data).replace(/[ \t\r\n\f]+/g, ' ');
      leaf.data = afterSpace ? text.replace(/^ /, '') : text;
      if (leaf.data !== '') afterSpace = leaf.data.endsWith(' ');
    } else afterSpace = true;
  }
  let isEnd = true;
  let beforeBreak = true;
  for (const leaf of leaves.reverse()) {
    if (isText(leaf)) {
      if (beforeBreak) leaf.data = leaf.data.replace(/ $/, '');
      if (leaf.data !== '') isEnd = beforeBreak = false;
    } else {
      beforeBreak = true;
      if (isEnd) leaf.remove();
    }
  }
}

function dropEmptyMarks(parent: Element): void {
  for (const child of Array.from(parent.children)) {
    if (child.nodeName === 'BR') continue;
    dropEmptyMarks(child);
    if (child.textContent === '' && !child.querySelector('br')) child.remove();
  }
}

/** The words of a paragraph or heading as HTML. */
export function writeInline(textblock: Doc): string {
  const line = inert.createElement('div');
  line.append(serializer.serializeFragment(textblock.content, { document: inert }));
  collapse(line);
  dropEmptyMarks(line);
  return line.innerHTML;
}

/** The words of a block of code, line by line as they are. */
export function writeCode(block: Doc): string {
  const code = inert.createElement('code');
  code.textContent = withoutSilent(block.textContent.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
  return code.outerHTML;
}
