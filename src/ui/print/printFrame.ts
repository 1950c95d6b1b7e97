import type { Culture } from '../words/culture';

/** What stands on paper. */
export interface Printed {
  readonly title: string;
  readonly culture: Pick<Culture, 'locale' | 'isRightToLeft'>;
  /** In addition to `paperCss`. */
  readonly css: string;
  /** Writes the page below its title. */
  readonly fill: (page: Document) => void;
}

/** The paper's size is the printer's: A4 and Letter both fit. */
const paperCss = `
@page { margin: 14mm 12mm; }
body { margin: 0; background: #fff; color: #000; font: 9.5pt/1.35 'Segoe UI', Arial, sans-serif; }
h1 { margin: 0 0 2mm; font-size: 15pt; }
p { margin: 0 0 1mm; }
`;

/** Adopted style sheets work where the page's policy refuses style elements. */
function addStyle(page: Document, css: string): void {
  const sheet = page.defaultView?.CSSStyleSheet;
  if (sheet && 'adoptedStyleSheets' in page) {
    const adopted = new sheet();
    adopted.replaceSync(css);
    page.adoptedStyleSheets = [adopted];
    return;
  }
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
}

function fillPage(page: Document, { title, culture, css, fill }: Printed): void {
  page.title = title;
  page.documentElement.lang = culture.locale;
  page.documentElement.dir = culture.isRightToLeft ? 'rtl' : 'ltr';
  addStyle(page, paperCss + css);
  const heading = page.createElement('h1');
  heading.textContent = title;
  heading.dir = 'auto';
  page.body.append(heading);
  fill(page);
}

let previous: HTMLIFrameElement | undefined;

/**
 * Prints the page and nothing of what is around it: from a frame of its own, made without a script or an address, so that
 * strict content policies allow it. Browsers print while the frame is there: the next one takes its place.
 */
export function printFrame(printed: Printed): void {
  previous?.remove();
  const frame = document.createElement('iframe');
  previous = frame;
  frame.title = printed.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: '1px',
    blockSize: '1px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none'
  });
  // Firefox puts another empty document into a frame when it has loaded: what was filled in earlier would be gone.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow;
      if (!view) return;
      fillPage(view.document, printed);
      view.addEventListener('afterprint', () => frame.remove(), { once: true });
      view.print();
    },
    { once: true }
  );
  document.body.append(frame);
}
