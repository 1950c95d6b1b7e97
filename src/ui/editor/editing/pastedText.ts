import { DOMParser as DocumentReader, Fragment, Slice, type ResolvedPos } from 'prosemirror-model';
import { plainToHtml } from '../../richText/plainInstructions';
import { schema } from '../document/schema';

const reader = DocumentReader.fromSchema(schema);

function lines(text: string, context: ResolvedPos): Slice {
  const paragraphs = text
    .split(/(?:\r\n?|\n)+/)
    .map((line) => schema.nodes.paragraph.create(null, line ? schema.text(line, context.marks()) : null));
  return Slice.maxOpen(Fragment.from(paragraphs));
}

/** Plain text in the clipboard. Several lines are read as where plain text is typed: `- ` and `1. ` make lists. */
export function readPastedText(text: string, context: ResolvedPos, isAsItIs: boolean): Slice {
  if (isAsItIs || !text.trim().includes('\n')) return lines(text, context);
  const { body } = new DOMParser().parseFromString(plainToHtml(text), 'text/html');
  return Slice.maxOpen(reader.parse(body).content);
}
