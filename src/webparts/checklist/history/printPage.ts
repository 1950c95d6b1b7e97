/** A table to print, in the reader's language. Cells hold a line of text each, or several. */
export interface PrintPage {
  readonly title: string;
  /** Below the title: period, time, filter. */
  readonly lines: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly locale: string;
  readonly isRightToLeft: boolean;
}

/** The paper's size is the printer's: A4 and Letter both fit. */
const css = `
@page { margin: 14mm 12mm; }
body { margin: 0; background: #fff; color: #000; font: 9.5pt/1.35 'Segoe UI', Arial, sans-serif; }
h1 { margin: 0 0 2mm; font-size: 15pt; }
p { margin: 0 0 1mm; }
dl { display: flex; flex-wrap: wrap; gap: 2mm 6mm; margin: 4mm 0; }
dl div { break-inside: avoid; }
dt { font-size: 8pt; }
dd { margin: 0; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
caption { padding-block: 2mm; font-weight: 600; text-align: start; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.2mm 1.5mm; border-block-end: 0.2mm solid #888; text-align: start; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { border-block-end: 0.4mm solid #000; }
`;

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  made.append(...children);
  return made;
}

/** Texts that people wrote keep their own direction. */
function words(page: Document, text: string): HTMLElement {
  return element(page, 'bdi', text);
}

function factList(page: Document, facts: PrintPage['facts']): HTMLElement {
  const items = facts.map(({ label, value }) =>
    element(page, 'div', element(page, 'dt', label), element(page, 'dd', value))
  );
  return element(page, 'dl', ...items);
}

function tableOf(page: Document, content: PrintPage): HTMLElement {
  const head = content.columns.map((column) => {
    const cell = element(page, 'th', column);
    cell.scope = 'col';
    return cell;
  });
  const rows = content.rows.map((cells) =>
    element(
      page,
      'tr',
      ...cells.map((lines) =>
        element(page, 'td', ...lines.map((line) => element(page, 'div', words(page, line))))
      )
    )
  );
  return element(
    page,
    'table',
    element(page, 'caption', content.caption),
    element(page, 'thead', element(page, 'tr', ...head)),
    element(page, 'tbody', ...rows)
  );
}

/** Adopted style sheets work where the page's policy refuses style elements. */
function addStyle(page: Document): void {
  const sheet = page.defaultView?.CSSStyleSheet;
  if (sheet && 'adoptedStyleSheets' in page) {
    const adopted = new sheet();
    adopted.replaceSync(css);
    page.adoptedStyleSheets = [adopted];
    return;
  }
  page.head.append(element(page, 'style', css));
}

function fillPage(page: Document, content: PrintPage): void {
  page.title = content.title;
  page.documentElement.lang = content.locale;
  page.documentElement.dir = content.isRightToLeft ? 'rtl' : 'ltr';
  addStyle(page);
  page.body.append(
    element(page, 'h1', content.title),
    ...content.lines.map((line) => element(page, 'p', line)),
    factList(page, content.facts),
    tableOf(page, content)
  );
}

let previous: HTMLIFrameElement | undefined;

/**
 * Prints the page and nothing of what is around it: from a frame of its own, made without a script or an address, so that
 * strict content policies allow it. Browsers print while the frame is there: the next one takes its place.
 */
export function printPage(content: PrintPage): void {
  previous?.remove();
  const frame = document.createElement('iframe');
  previous = frame;
  frame.title = content.title;
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
      fillPage(view.document, content);
      view.addEventListener('afterprint', () => frame.remove(), { once: true });
      view.print();
    },
    { once: true }
  );
  document.body.append(frame);
}
