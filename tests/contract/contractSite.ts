import { startSite, type TestSite } from '../../local-site/conformance/site';
import type { SiteLimits } from '../../local-site/rest/context';
import { createRepositories, type Repositories } from '../../src/data/createRepositories';
import { DataSiteClient } from '../../src/data/client/DataSiteClient';
import type { SendOptions } from '../../src/data/client/send';
import type { Role } from '../../src/testing/contracts';
import { makeLists } from './makeLists';

// Every test sets up a site of its own; on a busy machine of two cores that takes longer than Jest's five seconds.
jest.setTimeout(60_000);

/** People of the local site, by the roles of the contracts. */
export const personKeys: Readonly<Record<Role, string>> = {
  owner: 'lead',
  member: 'admin1',
  otherMember: 'admin2',
  visitor: 'newhire'
};

/** One HTTP request as the client sent it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface ContractSite {
  readonly server: TestSite;
  /** Everything that was sent so far, by all people. */
  readonly sent: SentRequest[];
  /** A client that speaks for the person by a bearer key, so without digests. */
  client(person: string, options?: Partial<SendOptions>): DataSiteClient;
  /** The person's repositories: each call answers new ones, as on a page of their own. */
  repositories(person: string): Repositories;
  as(role: Role): Repositories;
  setUp(): Promise<void>;
  close(): Promise<void>;
}

export interface ContractSiteOptions {
  /** Whether the lists are there. They are not made by set-up: call `setUp` where that matters. */
  readonly setUp: boolean;
  /** SharePoint's own, where not given. */
  readonly limits?: Partial<SiteLimits>;
}

/** A new local site that listens, and real PnPjs to talk to it. */
export async function contractSite(options: ContractSiteOptions): Promise<ContractSite> {
  const server = await startSite({ limits: options.limits });
  const sent: SentRequest[] = [];
  const client = (person: string, more: Partial<SendOptions> = {}): DataSiteClient =>
    new DataSiteClient({
      siteUrl: server.webUrl,
      // As on a real page, which brings a digest along. With a bearer key the site does not look at it.
      page: {
        web: { absoluteUrl: server.webUrl },
        legacyPageContext: { formDigestValue: `0x0,${new Date().toUTCString().slice(5)}` }
      },
      fetch: (input, init) => {
        sent.push({ method: init?.method ?? 'GET', url: String(input), body: String(init?.body ?? '') });
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${person}`);
        return fetch(input, { ...init, headers });
      },
      ...more
    });
  // Pages have the clock of the site, so that tests can set both.
  const repositories = (person: string): Repositories =>
    createRepositories(client(person), () => server.clock.now());
  const setUp = async (): Promise<void> => {
    const { setup } = repositories('lead');
    const outcome = await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
    if (outcome.kind === 'failed') throw outcome.progress.error ?? new Error('Set-up failed.');
  };
  if (options.setUp) makeLists(server.services);
  return {
    server,
    sent,
    client,
    repositories,
    as: (role) => repositories(personKeys[role]),
    setUp,
    close: server.close
  };
}
