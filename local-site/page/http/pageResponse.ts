import type { Context } from 'hono';
import { documentHtml, type DocumentParts } from '../html/document';
import { noStore, respond } from './respond';
import { contentSecurityPolicy } from './securityPolicy';

/** Answers a whole page with its security policy. */
export async function pageResponse(context: Context, parts: DocumentParts): Promise<Response> {
  const text = String(await documentHtml(parts));
  context.header('content-security-policy', contentSecurityPolicy);
  context.header('referrer-policy', 'same-origin');
  return respond(context, Buffer.from(text), 'text/html; charset=utf-8', noStore);
}
