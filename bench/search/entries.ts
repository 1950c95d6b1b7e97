import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import * as v from 'valibot';
import type { SearchDocument } from '../../src/domain/faq/search/document';
import { textOfHtml } from '../../src/domain/updates/text/htmlText';
import { platforms } from '../../src/lists';
import { generatedEntries } from './generated';

/** An entry as the bench takes it: what somebody knows of a problem before a list has it. */
const sourceEntry = v.object({
  question: v.string(),
  symptom: v.nullable(v.string()),
  answer: v.string(),
  errorCodes: v.array(v.string()),
  platforms: v.array(v.string())
});

export type SourceEntry = v.InferOutput<typeof sourceEntry>;

/** The entries of a JSON file, or generated ones when none is named. */
export function readEntries(file: string | undefined): readonly SourceEntry[] {
  if (file === undefined) return generatedEntries();
  return v.parse(v.array(sourceEntry), JSON.parse(readFileSync(file, 'utf8')));
}

const markdown = new MarkdownIt({ html: true });

/** The entry as the list would have it after an import: symptom and answer are its text. */
export function documentOf(entry: SourceEntry, id: number): SearchDocument {
  const { question, symptom, answer, errorCodes } = entry;
  return {
    id,
    title: question,
    errorCodes,
    keywords: [],
    sections: { reply: textOfHtml(markdown.render([symptom, answer].filter(Boolean).join('\n\n'))) },
    platforms: platforms.filter((platform) => entry.platforms.includes(platform)),
    enrolment: [],
    category: 'Other',
    level: null,
    status: 'Published'
  };
}
