import { readFileSync } from 'node:fs';
import { window } from './browser';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { readIntake } from '../../src/domain/updates/intake/readIntake';
import { sanitizeHtml } from '../../src/ui/richText/sanitizeHtml';
import type { IntakeRow } from '../../src/domain/updates/intake/intakeModel';

interface Post {
  readonly id: string;
  readonly title: string;
  readonly actionRequiredByDateTime?: string | null;
  readonly body?: { readonly content?: string };
}

const tools = {
  sanitize: sanitizeHtml,
  parseXml: (xml: string): Document => new window.DOMParser().parseFromString(xml, 'text/xml')
};

/** Elements whose contents nobody reads. */
const unread = 'script, style, template, noscript, iframe, object, head';

/** The words that a reader would see, in their order. */
function wordsOf(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  for (const element of document.querySelectorAll(unread)) element.remove();
  for (const element of document.querySelectorAll('p, li, div, br, h1, h2, h3, h4, td, th, tr'))
    element.after(' ');
  return document.body.textContent?.match(/\S+/g) ?? [];
}

function postsIn(text: string): readonly Post[] {
  const parsed = JSON.parse(text) as { value?: unknown };
  const list = Array.isArray(parsed) ? parsed : (parsed.value ?? [parsed]);
  return list as readonly Post[];
}

function csvOf(posts: readonly Post[]): string {
  return Papa.unparse(
    posts.map(({ id, title, actionRequiredByDateTime }) => ({
      'Message ID': id,
      Title: title,
      'Act by': actionRequiredByDateTime?.slice(0, 10) ?? ''
    }))
  );
}

function rowsOf(text: string): readonly IntakeRow[] {
  const result = readIntake(text, tools);
  if (result.kind === 'refused') throw new Error(`The file is refused: ${JSON.stringify(result.problem)}`);
  return [...result.rows];
}

function firstDifference(before: readonly string[], after: readonly string[]): string {
  const at = before.findIndex((word, index) => word !== after[index]);
  const from = Math.max(0, at < 0 ? after.length - 3 : at - 3);
  return `…${before.slice(from, from + 8).join(' ')}… became …${after.slice(from, from + 8).join(' ')}…`;
}

/** What is wrong with one row; empty when it is taken as it is. */
function problemsOf(row: IntakeRow, post: Post | undefined, hasText: boolean): readonly string[] {
  if (row.kind === 'notTaken') return [`row ${row.row} not taken: ${JSON.stringify(row.problem)}`];
  const { draft } = row;
  if (!post || draft.sourceId !== post.id)
    return [`row ${row.row} is ${draft.sourceId}, not ${post?.id ?? 'there'}`];
  const problems: string[] = [];
  if (draft.title !== post.title.trim()) problems.push(`${post.id}: title became “${draft.title}”`);
  const before = wordsOf(post.body?.content ?? '');
  const after = wordsOf(draft.bodyHtml ?? '');
  if (hasText && before.join(' ') !== after.join(' ')) {
    problems.push(`${post.id}: ${firstDifference(before, after)}`);
  }
  return problems;
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the JSON file of an export.');
const text = readFileSync(file, 'utf8');
const posts = postsIn(text);
const isCsv = options.includes('--csv');
const rows = rowsOf(isCsv ? csvOf(posts) : text);
const problems = rows.flatMap((row, index) => problemsOf(row, posts[index], !isCsv));
const words = posts.reduce((sum, { body }) => sum + wordsOf(body?.content ?? '').length, 0);
console.log(`${rows.filter(({ kind }) => kind === 'taken').length} of ${posts.length} posts taken`);
if (!isCsv) console.log(`${words} words before, compared one by one in their order`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 || rows.length !== posts.length ? 1 : 0;
