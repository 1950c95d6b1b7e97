import { registerAttachments } from './attachments';
import { registerCamlItems } from './camlItems';
import { registerChanges } from './changes';
import { registerComments } from './comments';
import { registerContentTypes } from './contentTypes';
import { registerFieldValues } from './fieldValues';
import { registerFiles } from './files';
import { registerFolders } from './folders';
import { registerFormValues } from './formValues';
import { registerItemSecurity } from './itemSecurity';
import { registerItems } from './items';
import { registerItemVersions } from './itemVersions';
import { registerListItemChanges } from './listItemChanges';
import { registerListForms } from './listForms';
import { registerNavigation } from './navigation';
import { registerReactions } from './reactions';
import { registerRecycleBin } from './recycleBin';
import { registerRegionalSettings } from './regionalSettings';
import { registerSiteDesigns } from './siteDesigns';
import { registerSiteScripts } from './siteScripts';
import { registerWebMore } from './webMore';
import { registerPeoplePicker } from './peoplePicker';
import { registerProfiles } from './profiles';
import { registerUserResources } from './userResources';
import { registerUtilities } from './utilities';
import { registerWellKnownLists } from './wellKnownLists';
import { registerWebPrincipals } from './webPrincipals';

/**
 * The endpoint families that add themselves to resource types declared elsewhere. To add one: write its file in this
 * folder with a `register…` function (see README, "How to add an endpoint family") and call it here.
 */
export function registerFamilies(): void {
  if (registered) return;
  registered = true;
  registerItems();
  registerFieldValues();
  registerItemVersions();
  registerRegionalSettings();
  registerListForms();
  registerWellKnownLists();
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
  registerItemSecurity();
  registerCamlItems();
  registerFormValues();
  registerAttachments();
  registerRecycleBin();
  registerListItemChanges();
  registerComments();
  registerFolders();
  registerFiles();
  registerReactions();
  registerUserResources();
}

let registered = false;
