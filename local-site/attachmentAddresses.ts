import type { Context, Hono } from 'hono';
import type { AppServices } from './app';

/** Web, list folder, item and file name of an attachment's address. */
const attachment = /^(.*)\/Lists\/([^/]+)\/Attachments\/(\d+)\/([^/]+)$/i;

function inQuotes(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The same file in the REST interface; `undefined` for every other address. */
function restAddress(address: string): URL | undefined {
  const { origin, pathname } = new URL(address);
  const match = attachment.exec(decoded(pathname));
  if (!match) return undefined;
  const [, web = '', list = '', item = '', name = ''] = match;
  const file = `items(${item})/AttachmentFiles(${inQuotes(name)})/$value`;
  return new URL(`${origin}${encodeURI(web)}/_api/web/getList(${inQuotes(`${web}/Lists/${list}`)})/${file}`);
}

function download(context: Context, url: URL, services: AppServices): Response {
  const request = { method: 'GET', url, headers: new Map(), body: new Uint8Array(), inBatch: false };
  const { status, headers, body } = services.handle(request, services.personOf(context));
  if (status !== 200) return new Response(null, { status });
  return new Response(body, { headers: { ...headers, 'Content-Disposition': 'attachment' } });
}

/** Attachments at their own addresses, such as `/sites/intune/Lists/Log/Attachments/7/a.txt`: for whoever may read the item. */
export function addAttachmentRoutes(app: Hono, services: AppServices): void {
  app.get('*', async (context, next) => {
    const url = restAddress(context.req.url);
    return url ? download(context, url, services) : next();
  });
}
