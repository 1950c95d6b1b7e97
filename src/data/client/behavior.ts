import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import { responseError } from './responseError';
import type { Send } from './send';

type Behavior = TimelinePipe<Queryable>;

/** Empty bodies, which SharePoint answers to most writes, read as `{}`. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text.trim() === '' ? {} : (JSON.parse(text) as unknown);
}

/**
 * How PnPjs talks to a data site: its own headers and batching, our sending. Answers are the whole JSON, because
 * PnPjs's usual parser throws away the address of the next page.
 */
export function dataSiteBehavior(send: Send): Behavior {
  return (instance) => {
    instance.using(DefaultHeaders(), DefaultInit());
    instance.on.send.replace(async (url: URL, init: RequestInit) => send(url.toString(), init));
    instance.on.parse.replace(async (url: URL, response: Response, result: unknown) => {
      // Single requests have failed in `send` already; this is for the parts of a batch.
      if (!response.ok) throw await responseError(response, url.toString(), new Date());
      return [url, response, result ?? (await readJson(response))] as [URL, Response, unknown];
    });
    return instance;
  };
}

/** Requests end when the signal aborts, and stop waiting for a throttled site. */
export function withSignal(signal: AbortSignal): Behavior {
  return (instance) => {
    instance.on.pre(
      async (url, init, result) => [url, { ...init, signal }, result] as [string, RequestInit, unknown]
    );
    return instance;
  };
}
