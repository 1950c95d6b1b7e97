import { escapeHtml } from '../../domain/updates/text/escapeHtml';

function line(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}

/** Lines of plain texts, headers first, as a table that can be printed, or copied into spreadsheets and mail programs. */
export function tableHtml([head = [], ...body]: readonly (readonly string[])[]): string {
  const rows = body.map((cells) => line(cells, 'td')).join('');
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}
