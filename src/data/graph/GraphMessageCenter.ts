import {
  MessageCenterError,
  isMessageCenterError,
  type MessageCenter,
  type MessageCenterErrorKind,
  type MessageCenterPosts,
  type ReadPostsOptions
} from '../../domain/updates/MessageCenter';
import { askGraph, graphClock, type GraphClock } from './askGraph';
import { failureOfCall } from './failures';
import type { GraphClient, GraphClientFactory } from './graphClient';
import { firstPage, pageAt } from './pageAddress';

/** More posts than an import takes at once, and many times what the Message Center keeps. */
const mostPages = 50;

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
  private lastFailure: MessageCenterErrorKind | undefined;

  public constructor(
    private readonly factory: GraphClientFactory | undefined,
    private readonly clock: GraphClock = graphClock
  ) {}

  public async read({ since, onProgress, signal }: ReadPostsOptions = {}): Promise<MessageCenterPosts> {
    const first = firstPage(since);
    signal?.throwIfAborted();
    const client = await this.client();
    const posts: unknown[] = [];
    let next: string | undefined = first;
    for (let page = 1; next !== undefined && page <= mostPages; page++) {
      const answer: Page = await this.page(client, next, signal);
      posts.push(...answer.posts);
      onProgress?.(posts.length);
      next = answer.next;
    }
    return { posts, areAll: next === undefined };
  }

  private async client(): Promise<GraphClient> {
    if (!this.factory) throw new MessageCenterError('absent', 'This page has no client for Microsoft Graph.');
    try {
      return await this.factory.getClient('3');
    } catch (error) {
      throw new MessageCenterError('absent', "Microsoft Graph's client did not load.", { cause: error });
    }
  }

  private async page(client: GraphClient, path: string, signal: AbortSignal | undefined): Promise<Page> {
    try {
      signal?.throwIfAborted();
      return parsePage(await askGraph(client, path, signal, this.clock));
    } catch (error) {
      signal?.throwIfAborted();
      const failure = isMessageCenterError(error) ? error : failureOfCall(error, this.lastFailure);
      this.lastFailure = failure.kind;
      throw failure;
    }
  }
}
