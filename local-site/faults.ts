import { errors } from './errors';
import { isJsonObject, type JsonObject } from './rest/json';

/** Faults that a test or the control panel switches on. Everything off is the empty object. */
export interface FaultSettings {
  /** Answer 429 or 503 with Retry-After. `count` requests only, when given; `path` is a part of the URL. */
  throttle?: { status: 429 | 503; retryAfter: number; count?: number; path?: string };
  /** Delay before each answer. */
  latencyMs?: number;
  /** Destroy the connection instead of answering. */
  drop?: { count?: number; path?: string };
  /** Keys of people who have no right at all for now. */
  lostRights?: string[];
  /** Treat every digest as expired; `count` requests only, when given. */
  expireDigest?: { count?: number };
}

interface Counted {
  count?: number;
  path?: string;
}

export class Faults {
  private settings: FaultSettings = {};

  get current(): FaultSettings {
    return structuredClone(this.settings);
  }

  /** Merges: a key given replaces that fault, null removes it. Throws 400 for an unknown or ill-formed one. */
  change(patch: unknown): void {
    if (!isJsonObject(patch)) throw errors.jsonInvalid();
    const merged: JsonObject = { ...structuredClone(this.settings as JsonObject), ...patch };
    this.settings = parseFaults(merged);
  }

  clear(): void {
    this.settings = {};
  }

  get latencyMs(): number {
    return this.settings.latencyMs ?? 0;
  }

  hasLostRights(personKey: string): boolean {
    return this.settings.lostRights?.includes(personKey) ?? false;
  }

  /** The throttling answer for this URL, if one is due; counts it. */
  takeThrottle(url: string): { status: number; retryAfter: number } | undefined {
    const fault = this.settings.throttle;
    if (!fault || !this.take(fault, url)) return undefined;
    if (fault.count === 0) delete this.settings.throttle;
    return { status: fault.status, retryAfter: fault.retryAfter };
  }

  takeDrop(url: string): boolean {
    const fault = this.settings.drop;
    if (!fault || !this.take(fault, url)) return false;
    if (fault.count === 0) delete this.settings.drop;
    return true;
  }

  takeExpiredDigest(): boolean {
    const fault = this.settings.expireDigest;
    if (!fault || !this.take(fault, '')) return false;
    if (fault.count === 0) delete this.settings.expireDigest;
    return true;
  }

  private take(fault: Counted, url: string): boolean {
    if (fault.path !== undefined && !url.toLowerCase().includes(fault.path.toLowerCase())) return false;
    if (fault.count === undefined) return true;
    fault.count -= 1;
    return true;
  }
}

function parseFaults(value: JsonObject): FaultSettings {
  const result: FaultSettings = {};
  for (const [key, setting] of Object.entries(value)) {
    if (setting === null || setting === undefined || setting === false) continue;
    const details = isJsonObject(setting) ? setting : {};
    const counted = {
      ...optional('count', details['count'], 'number'),
      ...optional('path', details['path'], 'string')
    };
    if (key === 'throttle') {
      const status = details['status'] === 503 ? 503 : 429;
      const retryAfter = typeof details['retryAfter'] === 'number' ? details['retryAfter'] : 10;
      result.throttle = { status, retryAfter, ...counted };
    } else if (key === 'latencyMs' && typeof setting === 'number') result.latencyMs = setting;
    else if (key === 'drop') result.drop = counted;
    else if (key === 'lostRights')
      result.lostRights = (Array.isArray(setting) ? setting : [setting]).map(String);
    else if (key === 'expireDigest') result.expireDigest = counted;
    else throw errors.invalidArgument(`Unknown fault '${key}'.`);
  }
  return result;
}

function optional(name: 'count' | 'path', value: unknown, type: 'number' | 'string'): Counted {
  return typeof value === type ? { [name]: value } : {};
}
