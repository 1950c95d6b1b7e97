import { RepositoryError, type RepositoryErrorKind } from '../../domain/RepositoryError';
import { parseErrorBody, type SharePointError } from './errorBody';
import { retryAfterSeconds } from './retryAfter';

/** SharePoint's error codes that say more than the status. The message is in the site's language and not looked at. */
const kindByCode: Readonly<Record<string, RepositoryErrorKind>> = {
  '-2130575338': 'notFound', // item or file is gone
  '-2147024809': 'notFound', // no such field, view or entity, when the status is 404
  '-2130575322': 'notSetUp', // list is gone
  '-2147024894': 'notSetUp', // nothing at the list's address
  '-2130575169': 'conflict', // duplicate value in a column with enforced unique values
  '-2130575214': 'conflict', // a column of that name is there
  '-2130575342': 'conflict', // a list of that title is there
  '-2130575305': 'conflict', // save conflict
  '-2147018887': 'conflict', // locked by somebody
  '-2147024891': 'forbidden', // access denied, whatever the status
  '-2147429894': 'throttled' // too many requests
};

const codesOnlyWith404 = new Set(['-2147024809', '-2147024894']);

/** Over the list view threshold, or over the limit of joined lookups. */
const thresholdCodes = new Set(['-2147024860', '-2147024749']);

/** Digest missing, wrong or expired. The same code means other things with other statuses. */
const digestCodes = new Set(['-2130575252', '-2130575251']);

const kindByStatus: Readonly<Record<number, RepositoryErrorKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  408: 'offline',
  409: 'conflict',
  412: 'conflict',
  423: 'conflict',
  429: 'throttled',
  502: 'offline',
  503: 'throttled',
  504: 'throttled'
};

/** A missing item has this code, and so has a missing file: a list's address where no list is counts as a file. */
const missingCode = '-2130575338';
const missingItemType = 'System.ArgumentException';

/** Lists are asked for by address, or by title when somebody else's code is at work. */
function isMissingList(status: number, { code, type }: SharePointError, url: string): boolean {
  if (status !== 404) return false;
  if (code === '-1') return type === 'System.ArgumentException';
  return code === missingCode && type !== missingItemType && /\/getList\(/i.test(url);
}

/** The kind of a failed answer: by SharePoint's code where that says more, else by status. */
export function errorKind(status: number, error: SharePointError, url: string): RepositoryErrorKind {
  if (isMissingList(status, error, url)) return 'notSetUp';
  const byCode = error.code === undefined ? undefined : kindByCode[error.code];
  if (byCode && (status === 404 || !codesOnlyWith404.has(error.code ?? ''))) return byCode;
  return kindByStatus[status] ?? 'invalid';
}

export function isDigestError(status: number, error: SharePointError): boolean {
  return status === 403 && error.code !== undefined && digestCodes.has(error.code);
}

/** SharePoint refuses a query because it touches too many rows: ask for fewer at a time. */
export class ThresholdError extends RepositoryError {
  public readonly isThreshold: boolean = true;
}

/** By shape: the client may come from another copy of this code on the page. */
export function isThresholdError(error: unknown): boolean {
  return error instanceof Error && (error as Partial<ThresholdError>).isThreshold === true;
}

/** The error that a failed response stands for. Reads the body. */
export async function responseError(response: Response, what: string, now: Date): Promise<RepositoryError> {
  const body = await response.text().catch(() => '');
  const error = parseErrorBody(body);
  const kind = errorKind(response.status, error, what);
  const message = `${what}: ${response.status} ${error.code ?? ''} ${error.message || response.statusText}`;
  const { headers } = response;
  const details = {
    correlationId: headers.get('SPRequestGuid') ?? headers.get('request-id') ?? undefined,
    retryAfterSeconds: kind === 'throttled' ? retryAfterSeconds(headers.get('Retry-After'), now) : undefined
  };
  const isThreshold = error.code !== undefined && thresholdCodes.has(error.code);
  return new (isThreshold ? ThresholdError : RepositoryError)(kind, message.trim(), details);
}
