import { plainReply } from '../../../../domain/faq/templates/plainReply';

const mostLines = 6;
const mostCharacters = 420;

/** The beginning of a text as plain lines: its first steps, for who knows the rest. */
export function shortText(html: string): string {
  const lines = plainReply(html)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const text = lines.slice(0, mostLines).join('\n');
  if (text.length > mostCharacters) {
    return `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;
  }
  return lines.length > mostLines ? `${text}\n…` : text;
}
