/** A link as Markdown writes it. Bounded, so that a text full of brackets takes no longer than another. */
const link = /\[[^[\]\n]{1,500}\]\([^\s)]{1,2000}(?: [^)\n]{0,300})?\)/;

const strong = /\*\*[^\s*][^*\n]*\*\*|(?:^|[^\w])__[^\s_][^_\n]*__(?!\w)/;
const code = /`[^`\n]+`/;
/** A star beside a space multiplies, and marks nothing. */
const emphasis = /(?:^|[\s(])\*[^\s*](?:[^*\n]*[^\s*])?\*(?=[\s.,;:!?)]|$)/;

export function hasLink(text: string): boolean {
  return link.test(text);
}

/** Whether words within a line are marked as Markdown does it. */
export function hasInlineSigns(text: string): boolean {
  return [strong, emphasis, code, link].some((sign) => sign.test(text));
}

/** Headings, lists, quotations, fences and tables begin a line with their signs. */
const blockSign = /^ {0,3}(?:#{1,6} \S|[-*+] +\S|\d{1,3}[.)] +\S|> ?\S|```|~~~|\|.*\|[ \t]*$)/m;

export function hasBlockSigns(text: string): boolean {
  return blockSign.test(text);
}
