import { looksLikeCsv } from './csv/readCsv';
import type { FileProblem, IntakeFormat } from './intakeModel';
import { looksLikeMarkdown } from './markdown/readMarkdown';

/** What a text begins with once comments and declarations are passed. */
const beginning = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/;
const webPage = /^<!doctype\s+html|^<html[\s>]|^<head[\s>]|^<body[\s>]/i;
const feed = /^<!doctype|^<(?:[\w-]+:)?(?:rss|feed|rdf|channel)[\s>]/i;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function looksLikeJson(text: string): boolean {
  if (/^\{\s*["}]/.test(text) || /^\[\s*(?:\{|\]$)/.test(text)) return true;
  return /^[[{]/.test(text) && isJson(text);
}

/** How a text holds notices, told from the text alone: files are renamed, and people paste. */
export function detectFormat(text: string): IntakeFormat | FileProblem {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'empty' };
  if (looksLikeJson(trimmed)) return 'graphJson';
  const first = trimmed.slice(beginning.exec(trimmed)?.[0].length ?? 0);
  if (webPage.test(first)) return { problem: 'webPage' };
  if (feed.test(first) || trimmed.startsWith('<?xml')) return 'feed';
  if (looksLikeCsv(trimmed)) return 'csv';
  return looksLikeMarkdown(trimmed) ? 'markdown' : { problem: 'unknownFormat' };
}
