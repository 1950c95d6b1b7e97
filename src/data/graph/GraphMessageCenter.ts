import {
  MessageCenterError,
  type MessageCenter,
  type MessageCenterPosts,
  type ReadPostsOptions
} from '../../domain/updates/MessageCenter';
import type { GraphClock } from './askGraph';
import { GraphCalls } from './GraphCalls';
import type { GraphClientFactory } from './graphClient';
import { GraphError } from './graphError';
import { firstPage, pageAt } from './pageAddress';

/** More posts than an import takes at once, and many times what the Message Center keeps. */
const mostPages = 50;

/** As the Message Center documents pages: `$top` could be taken for the number of all. */
const pagesByPreference = { Prefer: 'odata.maxpagesize=100' };

interface Page {
  readonly posts: readonly unknown[];
  /** Path of the page after this one. */
  readonly next: string | undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MessageCenterError('broken', 'Microsoft Graph answered no JSON.', { cause: error });
  }
}

function parsePage(text: string): Page {
  const { value, '@odata.nextLink': link } = Object(parseJson(text)) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value)) throw new MessageCenterError('broken', 'Microsoft Graph answered no posts.');
  if (link === undefined || link === null) return { posts: value, next: undefined };
  const next = typeof link === 'string' ? pageAt(link) : undefined;
  if (next === undefined) {
    throw new MessageCenterError('broken', `Microsoft Graph's next page is elsewhere: ${String(link)}`);
  }
  return { posts: value, next };
}

/** The Message Center by way of Microsoft Graph, which asks for `ServiceMessage.Read.All`. */
export class GraphMessageCenter implements MessageCenter {
  private readonly calls: GraphCalls;

  public constructor(factory: GraphClientFactory | undefined, clock?: GraphClock) {
    this.calls = new GraphCalls(factory, clock);
  }

  public async read({ since, onProgress, signal }: ReadPostsOptions = {}): Promise<MessageCenterPosts> {
    const first = firstPage(since);
    const posts: unknown[] = [];
    let next: string | undefined = first;
    for (let page = 1; next !== undefined && page <= mostPages; page++) {
      const answer: Page = await this.page(next, signal);
      posts.push(...answer.posts);
      onProgress?.(posts.length);
      next = answer.next;
    }
    return { posts, areAll: next === undefined };
  }

  private async page(path: string, signal: AbortSignal | undefined): Promise<Page> {
    try {
      return parsePage(await this.calls.text({ path, headers: pagesByPreference }, signal));
    } catch (error) {
      throw error instanceof GraphError ? new MessageCenterError(error.kind, error.message, error) : error;
    }
  }
}
