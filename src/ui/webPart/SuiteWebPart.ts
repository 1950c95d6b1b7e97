import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { createPageAddress, type PageAddress } from '../address/pageAddress';
import type { Culture } from '../words/culture';
import { pageCulture } from '../words/pageCulture';
import { AfterEffects } from './AfterEffects';
import { dataSiteOf, isDataSiteAllowed } from './dataSite';
import { likelyReader, type LikelyReader } from './likelyReader';
import { markPart } from './partsOnPage';

/** What every part of the suite can be given in the property pane. Pages keep it for years: read it as unknown. */
export interface SuiteProperties {
  readonly title?: string;
  /** Address of the site that holds the lists; empty is the page's own site. */
  readonly dataSiteUrl?: string;
}

/** What every part is handed. */
export interface SuitePartProps<Repositories> {
  readonly repositories: Repositories;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address: PageAddress | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  /** Who probably reads, where the page tells. */
  readonly likely: LikelyReader | undefined;
}

/** The code of a part, fetched when the part stands on a page: a page pays only for the parts that it has. */
export interface LoadedPart<Repositories> {
  /** The repositories of a data site; asked for once for each. */
  readonly createRepositories: (site: string) => Repositories;
  /** What is rendered. `key` belongs to the element: with another data site, nothing of the old one may linger. */
  readonly element: (props: SuitePartProps<Repositories>, key: string) => React.ReactElement;
}

/** What all web parts of the suite do alike: data site, theme, address, and clearing away. */
export abstract class SuiteWebPart<
  Properties extends SuiteProperties,
  Repositories
> extends BaseClientSideWebPart<Properties> {
  private theme: IReadonlyTheme | undefined;
  private address: PageAddress | undefined;
  private repositories: { readonly site: string; readonly value: Repositories } | undefined;

  private loaded: LoadedPart<Repositories> | undefined;
  private hasAsked: () => void = () => undefined;

  public render(): void {
    if (!this.loaded) return;
    const site = this.dataSite();
    const props = {
      repositories: this.repositoriesOf(this.loaded, site),
      address: this.pageAddress(),
      culture: pageCulture(this.context.pageContext),
      theme: this.theme,
      likely: likelyReader(this.context.pageContext, site)
    };
    const part = this.loaded.element(props, site);
    ReactDom.render(React.createElement(AfterEffects, { onDone: this.hasAsked }, part), this.domElement);
  }

  /** Announces that the part will soon ask the data site for what it shows first; the answer tells that it has. */
  protected abstract announce(site: string): () => void;

  /** Fetches the part's code. */
  protected abstract load(): Promise<LoadedPart<Repositories>>;

  /** SharePoint waits for it before it renders, and says itself when it fails. */
  protected override async onInit(): Promise<void> {
    await super.onInit();
    markPart(this.domElement, this.manifest.alias);
    this.hasAsked = this.announce(this.dataSite());
    try {
      this.loaded = await this.load();
    } catch (error) {
      this.hasAsked();
      throw error;
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    this.hasAsked();
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private dataSite(): string {
    const page = this.context.pageContext.web.absoluteUrl;
    const given = this.properties.dataSiteUrl;
    // While an author types an address, it may not be one yet.
    return isDataSiteAllowed(given ?? '', page) ? dataSiteOf(given, page) : page;
  }

  /** In Teams the page's address is that of a frame: nobody could open a link to it. */
  private pageAddress(): PageAddress | undefined {
    if (this.context.sdks?.microsoftTeams) return undefined;
    return (this.address ??= createPageAddress(window, this.instanceId));
  }

  private repositoriesOf({ createRepositories }: LoadedPart<Repositories>, site: string): Repositories {
    if (this.repositories?.site !== site) {
      this.repositories = { site, value: createRepositories(site) };
    }
    return this.repositories.value;
  }
}
