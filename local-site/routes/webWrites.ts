import { errors } from '../errors';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import { demand } from '../security/authorizer';
import type { WebRow } from '../store/webs';
import { WebType } from './web';

const settable = new Set(
  `AlternateCssUrl FooterEmphasis FooterEnabled FooterLayout HeaderEmphasis HeaderLayout HideTitleInHeader
  HorizontalQuickLaunch IsMultilingual MegaMenuEnabled NavAudienceTargetingEnabled NoCrawl QuickLaunchEnabled
  SearchScope SiteLogoUrl TreeViewEnabled WelcomePage`.split(/\s+/)
);

/** MERGE of a web. Read-only properties are ignored, unknown ones refused. */
export function updateWeb(web: WebRow, body: RequestBody, context: RequestContext): undefined {
  demand(context, 'manageWeb', { web });
  const values = body.json('SP.Web');
  const shape = WebType.shape(web, context);
  const settings = { ...web.settings };
  let { title, description } = web;
  for (const [name, value] of Object.entries(values)) {
    if (!shape.properties.has(name.toLowerCase())) throw errors.propertyUnknown(name, 'SP.Web');
    if (typeof value === 'object' && value !== null) continue;
    if (name === 'Title') title = String(value ?? '');
    else if (name === 'Description') description = String(value ?? '');
    else if (settable.has(name)) settings[name] = value ?? null;
  }
  context.store.webs.update(web, { title, description, settings });
  return undefined;
}

export function removeWeb(web: WebRow, context: RequestContext): void {
  demand(context, 'manageWeb', { web });
  if (web.parentId === null)
    throw errors.operationInvalid('The root web of a site collection cannot be deleted here.');
  if (context.store.webs.childrenOf(web).length > 0) {
    throw errors.operationInvalid('Error deleting Web site. Sites that have subsites cannot be deleted.');
  }
  for (const list of context.store.lists.ofWeb(web.id)) context.store.lists.remove(list);
  context.store.webs.remove(web);
}
