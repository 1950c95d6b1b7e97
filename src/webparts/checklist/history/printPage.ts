import { printFrame } from '../../../ui/print/printFrame';

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

const css = `
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

/** Prints a table, and nothing of the page around. */
export function printPage(content: PrintPage): void {
  const { title, locale, isRightToLeft } = content;
  printFrame({
    title,
    culture: { locale, isRightToLeft },
    css,
    fill: (page) =>
      page.body.append(
        ...content.lines.map((line) => element(page, 'p', line)),
        factList(page, content.facts),
        tableOf(page, content)
      )
  });
}
