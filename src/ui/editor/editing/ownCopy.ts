import { sanitizeHtml } from '../../richText/sanitizeHtml';

const slice = 'data-pm-slice';

/** The names of the nodes that were around what was copied. Their attributes could be anybody's, and are left out. */
function namesOf(context: string): string {
  try {
    const list: unknown = JSON.parse(context);
    if (!Array.isArray(list)) return '[]';
    return JSON.stringify(list.map((entry: unknown, index) => (index % 2 === 0 ? entry : null)));
  } catch {
    return '[]';
  }
}

/**
 * What was copied from an editor like this one carries a mark, by which half a list is put together again. Answers it made
 * safe, with its mark; `undefined` for what comes from elsewhere.
 */
export function cleanOwnCopy(html: string): string | undefined {
  if (!html.includes(slice)) return undefined;
  const marked = new DOMParser().parseFromString(html, 'text/html').querySelector(`[${slice}]`);
  const [, depths, context = ''] =
    /^(\d+ \d+(?: -\d+)?) (.*)$/s.exec(marked?.getAttribute(slice) ?? '') ?? [];
  if (depths === undefined) return undefined;
  const { body } = new DOMParser().parseFromString(sanitizeHtml(html), 'text/html');
  body.firstElementChild?.setAttribute(slice, `${depths} ${namesOf(context)}`);
  return body.innerHTML;
}
