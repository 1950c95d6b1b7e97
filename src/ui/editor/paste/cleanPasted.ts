import { sanitizeHtml } from '../../richText/sanitizeHtml';
import { readOnlineLists } from './onlineLists';
import { readStyles } from './pastedStyles';
import { readWordLists } from './wordLists';

export interface CleanPasted {
  readonly html: string;
  /** How many pictures were left out. */
  readonly pictures: number;
}

/** What is not part of the text, together with what is in it. */
const aside = 'head, title, style, script, xml, button, select, textarea, noscript, template, nav';
const address = /^(?:https?:|mailto:|tel:)/i;

/** Pictures that people saw; not the dots by which mails count their readers. */
function isPicture(image: Element): boolean {
  return !['width', 'height'].some((name) => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ''));
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The highest level of what was copied becomes a heading, the others headings below it. */
function levelHeadings(body: HTMLElement): void {
  const headings = Array.from(body.querySelectorAll('h1, h2, h3, h4, h5, h6'));
  const highest = headings.map((heading) => heading.nodeName).sort()[0];
  for (const heading of headings) rename(heading, heading.nodeName === highest ? 'h3' : 'h4');
}

/** Languages, and directions that go without saying, come from the other program and not from the person. */
function dropOrigins(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[lang], [dir]')) {
    element.removeAttribute('lang');
    if ((element.getAttribute('dir') ?? '').toLowerCase() !== 'rtl') element.removeAttribute('dir');
  }
  for (const link of body.querySelectorAll('a')) {
    link.removeAttribute('title');
    // Paths and anchors lead nowhere from here.
    if (!address.test((link.getAttribute('href') ?? '').trim())) link.replaceWith(...link.childNodes);
  }
}

function dropEmpty(body: HTMLElement): void {
  const said = (element: Element): boolean =>
    element.querySelector('td, th') !== null || /[^\s\u00a0\u200b]/.test(element.textContent ?? '');
  for (const element of body.querySelectorAll('p, h3, h4, div')) if (!said(element)) element.remove();
  for (const span of body.querySelectorAll('span, b, strong, i, em, u, a, code')) {
    if ((span.textContent ?? '') === '' && !span.querySelector('br')) span.remove();
  }
}

/** HTML from the clipboard as the editor takes it: lists as lists, none of the other program's leftovers, no pictures. */
export function cleanPasted(html: string): CleanPasted {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(aside)) element.remove();
  const pictures = Array.from(body.querySelectorAll('img')).filter(isPicture).length;
  readWordLists(body);
  readOnlineLists(body);
  readStyles(body);
  levelHeadings(body);
  dropOrigins(body);
  body.innerHTML = sanitizeHtml(body.innerHTML);
  dropEmpty(body);
  return { html: body.innerHTML, pictures };
}
