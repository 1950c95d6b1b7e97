import { registerChanges } from './changes';
import { registerContentTypes } from './contentTypes';
import { registerNavigation } from './navigation';
import { registerSiteDesigns } from './siteDesigns';
import { registerSiteScripts } from './siteScripts';
import { registerWebMore } from './webMore';
import { registerPeoplePicker } from './peoplePicker';
import { registerProfiles } from './profiles';
import { registerUtilities } from './utilities';
import { registerWebPrincipals } from './webPrincipals';

/**
 * The endpoint families that add themselves to resource types declared elsewhere. To add one: write its file in this
 * folder with a `register…` function (see README, "How to add an endpoint family") and call it here.
 */
export function registerFamilies(): void {
  if (registered) return;
  registered = true;
  registerWebPrincipals();
  registerPeoplePicker();
  registerProfiles();
  registerUtilities();
  registerNavigation();
  registerSiteDesigns();
  registerSiteScripts();
  registerWebMore();
  registerChanges();
  registerContentTypes();
}

let registered = false;
