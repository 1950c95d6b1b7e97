import { errors } from '../errors';
import type { RestRequest } from './request';

/** How much metadata the answer carries, and in which spelling. */
export interface Dialect {
  readonly level: 'nometadata' | 'minimal' | 'verbose';
  /** OData 4: `@odata.type` instead of `odata.type`, errors under `error`. SPHttpClient v1 speaks it. */
  readonly v4: boolean;
}

/** Reads `Accept` and `odata-version`; 406 where SharePoint refuses the pair. */
export function dialectOf(request: RestRequest): Dialect {
  const accept = (request.headers.get('accept') ?? '').toLowerCase();
  const v4 =
    (request.headers.get('odata-version') ?? '').startsWith('4') || accept.includes('odata.metadata=');
  if (v4) {
    if (/odata=(nometadata|verbose|minimalmetadata)/.test(accept)) throw errors.acceptRefused();
    return { level: accept.includes('odata.metadata=none') ? 'nometadata' : 'minimal', v4: true };
  }
  if (accept.includes('odata=verbose')) return { level: 'verbose', v4: false };
  if (accept.includes('odata=nometadata')) return { level: 'nometadata', v4: false };
  return { level: 'minimal', v4: false };
}

/** The dialect for an error before or while the dialect itself is in doubt. */
export function lenientDialectOf(request: RestRequest): Dialect {
  try {
    return dialectOf(request);
  } catch {
    return { level: 'minimal', v4: true };
  }
}

export function contentTypeOf(dialect: Dialect): string {
  if (dialect.v4) {
    const level = dialect.level === 'nometadata' ? 'none' : 'minimal';
    return `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  }
  if (dialect.level === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  const level = dialect.level === 'minimal' ? 'minimalmetadata' : 'nometadata';
  return `application/json;odata=${level};streaming=true;charset=utf-8`;
}
