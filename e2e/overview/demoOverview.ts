import { test as base, expect } from '../demoSite';
import type { PersonKey } from '../fixtures';
import type { RunningSite } from '../launchSite';
import type { Locale } from '../texts';
import { OverviewPage } from './OverviewPage';

interface Part {
  readonly componentId: string;
  readonly instanceId: string;
  readonly data?: object;
}

interface StoredPage {
  readonly name: string;
  readonly canvas: {
    readonly sections: readonly { readonly columns: readonly { readonly parts: readonly Part[] }[] }[];
  };
}

/** As its author says in the property pane: where the other parts stand. */
const properties = {
  checklistPage: '/sites/intune/SitePages/Checklist.aspx',
  updatesPage: '/sites/intune/SitePages/Updates.aspx',
  trainingPage: '/sites/intune/SitePages/Training.aspx',
  faqPage: '/sites/intune/SitePages/Faq.aspx'
};

/** Publishes the overview's page with the addresses of the other parts. */
async function publishWithPages(site: RunningSite): Promise<void> {
  // The server's address by number: only browsers resolve contoso.localhost on every machine.
  const address = `http://127.0.0.1:${new URL(site.origin).port}/_local/pages`;
  const pages = (await (await fetch(address)).json()) as readonly StoredPage[];
  const page = pages.find(({ name }) => name === 'Overview');
  if (!page) throw new Error('The package has no overview.');
  const withData = ({ componentId, instanceId }: Part): Part => ({
    componentId,
    instanceId,
    data: { id: componentId, instanceId, title: '', description: '', dataVersion: '1.0', properties }
  });
  const canvas = {
    sections: page.canvas.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => ({ ...column, parts: column.parts.map(withData) }))
    }))
  };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(canvas);
  const { status } = await fetch(`${address}/Overview`, { method: 'PUT', headers, body });
  expect(status).toBe(204);
}

interface TestFixtures {
  /** The overview as somebody sees it in a browser of their own. */
  readonly overviewOf: (person: PersonKey, locale?: Locale) => Promise<OverviewPage>;
}

/** `test` with the overview of the demo team, whose page knows where the other parts stand. */
export const test = base.extend<TestFixtures>({
  overviewOf: async ({ demoSite, pageOf }, use) => {
    await publishWithPages(demoSite);
    await use(async (person, locale) => new OverviewPage(await pageOf(person), demoSite.origin, locale));
  }
});

export { expect };
