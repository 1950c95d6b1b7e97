import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import type { Json, JsonObject } from '../rest/json';
import { bareNode, nullNode, valueNode } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { demand } from '../security/authorizer';
import type { DocumentStore } from '../store/documents';
import { RootType } from './root';

const service = 'Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility';
const designType = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteDesignMetadata';
const tenant = 'tenant';

const DEFAULTS: Readonly<Record<string, Json>> = {
  Description: null,
  IsDefault: false,
  PreviewImageAltText: null,
  PreviewImageUrl: null,
  SiteScriptIds: [],
  Title: '',
  WebTemplate: '64',
  Version: 1,
  DesignPackageId: '00000000-0000-0000-0000-000000000000',
  DesignType: '0',
  ListColor: '0',
  ListIcon: '0',
  TemplateFeatures: [],
  ThumbnailUrl: null
};

/** Site designs are kept and answered; applying one to a site is not offered (501). */
export function registerSiteDesigns(): void {
  extendEntity(RootType, {
    methods: [
      action(`${service}.CreateSiteDesign`, (_root, args, context) => {
        demand(context, 'manageWeb', { web: context.web });
        const values = checked(args.object('info'));
        if (typeof values['Title'] !== 'string') throw errors.invalidArgument('A site design needs a Title.');
        const id = randomUUID();
        designs(context).add(tenant, values, id);
        return bareNode('CreateSiteDesign', metadata(id, values), designType);
      }),
      action(`${service}.GetSiteDesigns`, (_root, _args, context) =>
        valueNode(
          'GetSiteDesigns',
          new TypedArray(
            designType,
            designs(context)
              .all(tenant)
              .map(({ id, value }) => metadata(id, value))
          )
        )
      ),
      action(`${service}.GetSiteDesignMetadata`, (_root, args, context) => {
        const { id, value } = designOf(args.guid('id'), context);
        return bareNode('GetSiteDesignMetadata', metadata(id, value), designType);
      }),
      action(`${service}.UpdateSiteDesign`, (_root, args, context) => {
        demand(context, 'manageWeb', { web: context.web });
        const { Id, ...changes } = args.object('updateInfo');
        const { id, value } = designOf(String(Id ?? '').toLowerCase(), context);
        const next = { ...value, ...checked(changes) };
        designs(context).update(tenant, id, next);
        return bareNode('UpdateSiteDesign', metadata(id, next), designType);
      }),
      action(`${service}.DeleteSiteDesign`, (_root, args, context) => {
        demand(context, 'manageWeb', { web: context.web });
        designs(context).remove(tenant, designOf(args.guid('id'), context).id);
        return nullNode('DeleteSiteDesign');
      }),
      ...unsupportedMethods<null>(
        `ApplySiteDesign GetSiteDesignRights GrantSiteDesignRights RevokeSiteDesignRights AddSiteDesignTask
        AddSiteDesignTaskToCurrentWeb GetSiteDesignTask GetSiteDesignRun GetSiteDesignRunStatus`
          .split(/\s+/)
          .map((name) => `${service}.${name}`)
          .join(' ')
      )
    ]
  });
}

function designs(context: RequestContext): DocumentStore<JsonObject> {
  return context.store.documents.family<JsonObject>('siteDesigns');
}

function designOf(id: string, context: RequestContext): { id: string; value: JsonObject } {
  const found = designs(context).find(tenant, id);
  if (!found) throw errors.entityMissing('The site design');
  return found;
}

function checked(values: JsonObject): JsonObject {
  for (const name of Object.keys(values)) {
    if (!(name in DEFAULTS) && name !== 'Id') throw errors.propertyUnknown(name, designType);
  }
  return values;
}

function metadata(id: string, values: JsonObject): Complex {
  const members = { ...DEFAULTS, ...values, Id: id };
  return new Complex(designType, members as Record<string, Json>);
}
