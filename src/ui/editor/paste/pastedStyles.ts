/** What a `style` attribute says about a property. jsdom and browsers drop Word's own, so it is read as text. */
function styled(element: Element, pattern: RegExp): boolean {
  return pattern.test(element.getAttribute('style') ?? '');
}

const hidden = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment-list)/i;
const spacer = /mso-spacerun\s*:\s*yes/i;
const light = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)/i;
const heavy = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const slanted = /(?:^|;)\s*font-style\s*:\s*italic/i;

function wrapContent(element: Element, tag: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Formatting that pages and Google Docs write as style becomes elements; what is hidden goes. */
export function readStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[style]')) {
    if (styled(element, hidden)) element.remove();
    else if (styled(element, spacer)) element.replaceWith(' ');
    else if (element.matches('b, strong') && styled(element, light))
      element.replaceWith(...element.childNodes);
    else if (element.matches('span')) {
      if (styled(element, heavy)) wrapContent(element, 'strong');
      if (styled(element, slanted)) wrapContent(element, 'em');
    }
  }
}
