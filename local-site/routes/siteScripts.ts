import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import { isJsonObject, type Json, type JsonObject } from '../rest/json';
import type { MethodArguments } from '../rest/methodArguments';
import { bareNode, nullNode, valueNode, type Node } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { demand } from '../security/authorizer';
import type { DocumentStore } from '../store/documents';
import { RootType } from './root';

const service = 'Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility';
const tenant = 'tenant';
const scriptType = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptMetadata';

interface SiteScript {
  readonly title: string;
  readonly description: string;
  readonly content: string;
  readonly version: number;
}

/** Site scripts are kept and answered; running one on a site is not offered (501). */
export function registerSiteScripts(): void {
  extendEntity(RootType, {
    methods: [
      action(`${service}.CreateSiteScript`, createScript),
      action(`${service}.GetSiteScripts`, (_root, _args, context) => {
        const all = scripts(context).all(tenant);
        const values = all.map(({ id, value }) => metadata(id, value, false));
        return valueNode('GetSiteScripts', new TypedArray(scriptType, values));
      }),
      action(`${service}.GetSiteScriptMetadata`, (_root, args, context) => {
        const { id, value } = scriptOf(args, context);
        return bareNode('GetSiteScriptMetadata', metadata(id, value, true), scriptType);
      }),
      action(`${service}.UpdateSiteScript`, updateScript),
      action(`${service}.DeleteSiteScript`, (_root, args, context) => {
        demand(context, 'manageWeb', { web: context.web });
        scripts(context).remove(tenant, scriptOf(args, context).id);
        return nullNode('DeleteSiteScript');
      }),
      ...unsupportedMethods<null>(
        ['GetSiteScriptFromList', 'GetSiteScriptFromWeb', 'ExecuteSiteScriptAction', 'ExecuteTemplateScript']
          .map((name) => `${service}.${name}`)
          .join(' ')
      )
    ]
  });
}

function createScript(_root: null, args: MethodArguments, context: RequestContext): Node {
  demand(context, 'manageWeb', { web: context.web });
  const content = args.body.json('SiteScript');
  if (!Array.isArray(content['actions'])) throw errors.invalidArgument('The site script has no actions.');
  const script: SiteScript = {
    title: args.string('Title'),
    description: args.optionalString('Description', 1) ?? '',
    content: JSON.stringify(content),
    version: 0
  };
  const id = randomUUID();
  scripts(context).add(tenant, script, id);
  return bareNode('CreateSiteScript', metadata(id, script, true), scriptType);
}

function updateScript(_root: null, args: MethodArguments, context: RequestContext): Node {
  demand(context, 'manageWeb', { web: context.web });
  const info = args.object('updateInfo');
  const id = String(info['Id'] ?? '').toLowerCase();
  const found = scripts(context).find(tenant, id);
  if (!found) throw errors.entityMissing('The site script');
  const content = text(info, 'Content', found.value.content);
  if (!isJson(content)) throw errors.jsonInvalid();
  const next: SiteScript = {
    title: text(info, 'Title', found.value.title),
    description: text(info, 'Description', found.value.description),
    content,
    version: typeof info['Version'] === 'number' ? info['Version'] : found.value.version
  };
  scripts(context).update(tenant, id, next);
  return bareNode('UpdateSiteScript', metadata(id, next, true), scriptType);
}

function scripts(context: RequestContext): DocumentStore<SiteScript> {
  return context.store.documents.family<SiteScript>('siteScripts');
}

function scriptOf(args: MethodArguments, context: RequestContext): { id: string; value: SiteScript } {
  const found = scripts(context).find(tenant, args.guid('id'));
  if (!found) throw errors.entityMissing('The site script');
  return found;
}

function metadata(id: string, script: SiteScript, withContent: boolean): Complex {
  return new Complex(scriptType, {
    Content: withContent ? script.content : null,
    Description: script.description,
    Id: id,
    IsSiteScriptPackage: false,
    Title: script.title,
    Version: script.version
  });
}

function text(info: JsonObject, name: string, fallback: string): string {
  const value: Json | undefined = info[name];
  return typeof value === 'string' ? value : fallback;
}

function isJson(content: string): boolean {
  try {
    return isJsonObject(JSON.parse(content));
  } catch {
    return false;
  }
}
