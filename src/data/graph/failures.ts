import { parseErrorBody } from '../client/errorBody';
import { GraphError, type GraphErrorKind } from './graphError';

/** Only what is read of a `Response`. */
export type Answer = Pick<Response, 'ok' | 'status' | 'headers' | 'text'>;

const kindByStatus: Readonly<Record<number, GraphErrorKind>> = {
  401: 'notGranted',
  403: 'notGranted',
  429: 'throttled',
  502: 'absent',
  503: 'throttled',
  504: 'absent'
};

function kindOfStatus(status: number): GraphErrorKind {
  return kindByStatus[status] ?? 'broken';
}

/** What an answer stands for that is no success. Reads the body. */
export async function failureOfAnswer(answer: Answer, retryAfterSeconds?: number): Promise<GraphError> {
  const { code, message } = parseErrorBody(await answer.text().catch(() => ''));
  const requestId = answer.headers.get('request-id') ?? undefined;
  const what = ['Microsoft Graph answered', answer.status, code, message].filter(Boolean).join(' ');
  return new GraphError(kindOfStatus(answer.status), what, { code, retryAfterSeconds, requestId });
}

/** Microsoft Entra refuses a token: without consent AADSTS65001, without the service principal AADSTS500011 … */
const refusedByEntra = /AADSTS\d/;

/** Neither Graph nor Microsoft Entra was reached: errors of `fetch`, of a chunk that does not load, of MSAL. */
const noConnection =
  /\b(TypeError|NetworkError|ChunkLoadError)\b|no_network|network_error|(post|get)_request_failed|endpoints_resolution|monitor_\w+_timeout|timed_out|token_renewal|failed to (load|fetch)/i;

/** For five minutes after a token was refused, SharePoint does not ask again, and does not say why it was refused. */
const stillRefused = /TokenRequestPreviouslyFailed|Token request previously failed/i;

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly statusCode?: unknown;
  /** What the client met: a text, or an error of another window. */
  readonly body?: unknown;
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { name, code, message, body } = Object(error) as Thrown;
  const words = [name, code, message].filter((word) => typeof word === 'string' && word !== '');
  return [...words, ...(body === undefined || body === null ? [] : [wordsOf(body)])].join(' ');
}

/**
 * What an error of the client stands for: no answer came. Then either the connection broke, or there is no token for Graph,
 * which SharePoint tells in the words of the site's language when no administrator has opened its API access page.
 * `before` is the kind of the failure before this one.
 */
export function failureOfCall(error: unknown, before?: GraphErrorKind): GraphError {
  const { statusCode } = Object(error) as Thrown;
  const words = wordsOf(error);
  const kind = (): GraphErrorKind => {
    if (typeof statusCode === 'number' && statusCode > 0) return kindOfStatus(statusCode);
    if (stillRefused.test(words)) return before ?? 'notGranted';
    return !refusedByEntra.test(words) && noConnection.test(words) ? 'absent' : 'notGranted';
  };
  return new GraphError(kind(), `Microsoft Graph did not answer: ${words}`, { cause: error });
}
