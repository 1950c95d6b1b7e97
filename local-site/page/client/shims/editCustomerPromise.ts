import { ServiceKey } from '@microsoft/sp-core-library';

/** SharePoint counts failed edits for its own reliability figures; here they only go to the browser's console. */
export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create<_EditModeCustomerPromiseHandler>(
    'local-site:EditModeCustomerPromiseHandler',
    _EditModeCustomerPromiseHandler
  );

  public logFailure(details: unknown): void {
    _logFailuresForEditCustomerPromise(details);
  }
}

export function _logFailuresForEditCustomerPromise(details: unknown): void {
  console.warn('Web part failure', details);
}
