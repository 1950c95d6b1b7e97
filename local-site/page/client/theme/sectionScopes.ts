import type { SectionBackground } from '../../shared/canvas';
import type { ThemeName } from '../../shared/viewSettings';
import type { Runtime } from '../runtime/start';
import type { ServiceScope, ThemeProvider } from '../runtime/types';
import { fluentTheme } from './fluentTheme';

interface ThemedScope {
  readonly scope: ServiceScope;
  readonly provider: ThemeProvider;
  readonly background: () => SectionBackground;
}

/** Service scopes whose theme provider follows the page's theme: one for the page, one for each section. */
export class SectionScopes {
  private readonly scopes: ThemedScope[] = [];
  public readonly page: ServiceScope;

  public constructor(
    private readonly runtime: Runtime,
    private theme: ThemeName
  ) {
    this.page = this.create(() => 'none');
  }

  /** `background` is asked again whenever the theme changes. */
  public create(background: () => SectionBackground): ServiceScope {
    const { ThemeProvider } = this.runtime.componentBase;
    const scope = this.runtime.serviceScope.startNewChild();
    const provider = new ThemeProvider(scope, fluentTheme(this.theme, background()));
    scope.provide(ThemeProvider.serviceKey, provider);
    scope.finish();
    this.scopes.push({ scope, provider, background });
    return scope;
  }

  public setTheme(theme: ThemeName): void {
    this.theme = theme;
    for (const { provider, background } of this.scopes) provider._setTheme(fluentTheme(theme, background()));
  }

  /** A section's background was changed: tell its web parts. */
  public refresh(scope: ServiceScope): void {
    const found = this.scopes.find((candidate) => candidate.scope === scope);
    found?.provider._setTheme(fluentTheme(this.theme, found.background()));
  }
}
