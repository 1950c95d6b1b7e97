import type { GraphClock } from './askGraph';
import type { GraphClientFactory, GraphRequest } from './graphClient';

const start = Date.parse('2026-05-11T09:00:00Z');

export type Reply = () => unknown;

interface Asked {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly options: Record<string, unknown>;
  /** What was posted. */
  body?: unknown;
  version?: string;
}

/** For tests: a client whose answers are planned, and a clock that only waits move. The last answer is given again and again. */
export class FakeGraph {
  public readonly asked: Asked[] = [];
  public readonly waits: number[] = [];
  public now: number = start;
  public readonly factory: GraphClientFactory = {
    getClient: async () => ({ api: (path) => this.request(path) })
  };
  public readonly clock: GraphClock = {
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      this.waits.push(milliseconds / 1000);
      this.now += milliseconds;
    },
    now: () => new Date(this.now)
  };

  public constructor(private readonly replies: readonly Reply[]) {}

  private request(path: string): GraphRequest {
    const asked: Asked = { path, headers: {}, options: {} };
    const kept = (values: Record<string, unknown>, name: string, value: unknown): GraphRequest => {
      values[name] = value;
      return request;
    };
    const reply = async (): Promise<unknown> => {
      const planned = this.replies[Math.min(this.asked.length, this.replies.length - 1)];
      this.asked.push(asked);
      return planned?.();
    };
    const request: GraphRequest = {
      header: (name, value) => kept(asked.headers, name, value),
      option: (name, value) => kept(asked.options, name, value),
      version: (version) => {
        asked.version = version;
        return request;
      },
      responseType: (type) => kept(asked.options, 'responseType', type),
      get: reply,
      post: (body) => {
        asked.body = body;
        return reply();
      }
    };
    return request;
  }
}

export function json(body: unknown, status: number = 200, headers: Record<string, string> = {}): Reply {
  return () => new Response(JSON.stringify(body), { status, headers });
}

/** As Graph words its errors. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {}
): Reply {
  return json({ error: { code, message, innerError: { date: '2026-05-11T09:00:00' } } }, status, headers);
}

/** As Microsoft's client throws when no answer came: the name of the first error is the code. */
export function thrown(code: string, message: string): Reply {
  return () => {
    throw Object.assign(new Error(message), { statusCode: -1, code });
  };
}
