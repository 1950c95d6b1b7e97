import { Client, MiddlewareFactory as PackageMiddlewareFactory } from '@microsoft/microsoft-graph-client';
import type { AuthenticationProvider, Context, Middleware } from '@microsoft/microsoft-graph-client';

export { Client };

/** The package's own handler sends no token to http addresses, which is what the local Graph has. */
export class AuthenticationHandler implements Middleware {
  private next: Middleware | undefined;

  public constructor(private readonly provider: AuthenticationProvider) {}

  public async execute(context: Context): Promise<void> {
    const token = await this.provider.getAccessToken();
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
    await this.next?.execute(context);
  }

  public setNext(next: Middleware): void {
    this.next = next;
  }
}

/** The package's chain with the handler above in the place of its own, which is the first. */
export const MiddlewareFactory = {
  getDefaultMiddlewareChain(provider: AuthenticationProvider): Middleware[] {
    const [, ...others] = PackageMiddlewareFactory.getDefaultMiddlewareChain(provider);
    return [new AuthenticationHandler(provider), ...others];
  }
};
