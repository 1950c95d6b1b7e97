import { askGraph, graphClock, type GraphCall, type GraphClock } from './askGraph';
import { failureOfCall } from './failures';
import type { GraphClient, GraphClientFactory } from './graphClient';
import { GraphError, type GraphErrorKind } from './graphError';

/** What one use of Graph calls with: it remembers why the call before failed, which SharePoint does not say twice. */
export class GraphCalls {
  private lastFailure: GraphErrorKind | undefined;

  public constructor(
    private readonly factory: GraphClientFactory | undefined,
    private readonly clock: GraphClock = graphClock
  ) {}

  /** The text of the answer. Rejects with `GraphError`, and with the signal's reason when that aborts. */
  public async text(call: GraphCall, signal: AbortSignal | undefined): Promise<string> {
    signal?.throwIfAborted();
    const client = await this.client();
    try {
      signal?.throwIfAborted();
      return await askGraph(client, call, signal, this.clock);
    } catch (error) {
      signal?.throwIfAborted();
      const failure = error instanceof GraphError ? error : failureOfCall(error, this.lastFailure);
      this.lastFailure = failure.kind;
      throw failure;
    }
  }

  private async client(): Promise<GraphClient> {
    if (!this.factory) throw new GraphError('absent', 'This page has no client for Microsoft Graph.');
    try {
      return await this.factory.getClient('3');
    } catch (error) {
      throw new GraphError('absent', "Microsoft Graph's client did not load.", { cause: error });
    }
  }
}
