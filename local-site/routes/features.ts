import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { action, defineCollection, defineEntity, property, readMethod } from '../rest/define';
import { collectionNode, entityNode, nullNode, type Node } from '../rest/nodes';
import { normalizeGuid } from '../odata/literal';
import { demand } from '../security/authorizer';
import type { DocumentStore } from '../store/documents';
import type { WebRow } from '../store/webs';

interface FeatureRow {
  readonly owner: FeatureOwner;
  readonly id: string;
}

/** Features of a web or of the whole site collection. */
export interface FeatureOwner {
  readonly key: string;
  readonly link: 'Web' | 'Site';
  readonly web: WebRow;
}

/** What a new team site has active; names as SharePoint calls the features. */
const active: Readonly<Record<string, string>> = {
  '00bfea71-4ea5-48d4-a4ad-7ea5c011abe5': 'TeamCollab',
  'b6917cb1-93a0-4b97-a84d-7cf49975d4ec': 'SitePages',
  'f151bb39-7c3b-414f-bb36-6bf18872052f': 'MobilityRedirect'
};

const FeatureType = defineEntity<FeatureRow>({
  name: 'SP.Feature',
  metadataName: () => 'SP.ApiData.Features',
  editLink: ({ owner, id }) => `${owner.link}/Features(guid'${id}')`,
  properties: [
    property('DefinitionId', (feature) => feature.id),
    { name: 'DisplayName', onRequest: true, get: (feature) => active[feature.id] ?? null }
  ]
});

const FeatureCollection = defineCollection<FeatureRow, FeatureOwner>({
  name: 'SP.FeatureCollection',
  element: () => FeatureType,
  list: (owner, context) => activeIds(owner, context).map((id) => ({ owner, id })),
  byKey: (owner, args, context) => feature(owner, args.guid('featureId'), context),
  methods: [
    readMethod('getById', (owner, args, context) => feature(owner, args.guid('featureId'), context)),
    action('add', (owner, args, context) => {
      demand(context, 'manageWeb', { web: owner.web });
      const id = guidArgument(args.string('featureId'));
      if (activeIds(owner, context).includes(id) && !args.boolean('force'))
        throw featureError(id, 'is already activated');
      setActive(owner, id, true, context);
      return feature(owner, id, context);
    }),
    action('remove', (owner, args, context) => {
      demand(context, 'manageWeb', { web: owner.web });
      const id = guidArgument(args.string('featureId'));
      if (!activeIds(owner, context).includes(id)) throw featureError(id, 'is not activated');
      setActive(owner, id, false, context);
      return nullNode('Remove');
    })
  ]
});

export function featuresNode(owner: FeatureOwner): Node {
  return collectionNode(FeatureCollection, owner);
}

function feature(owner: FeatureOwner, id: string, context: RequestContext): Node {
  return activeIds(owner, context).includes(id)
    ? entityNode(FeatureType, { owner, id })
    : nullNode('GetById');
}

function flags(context: RequestContext): DocumentStore<{ on: boolean }> {
  return context.store.documents.family<{ on: boolean }>('features');
}

function activeIds(owner: FeatureOwner, context: RequestContext): readonly string[] {
  const changed = flags(context).all(owner.key);
  const off = new Set(changed.filter(({ value }) => !value.on).map(({ id }) => id));
  const on = changed.filter(({ value }) => value.on).map(({ id }) => id);
  const builtIn = Object.keys(active).filter((id) => owner.link === 'Web' && !off.has(id));
  return [...new Set([...builtIn, ...on])];
}

function setActive(owner: FeatureOwner, id: string, on: boolean, context: RequestContext): void {
  const store = flags(context);
  if (store.find(owner.key, id)) store.update(owner.key, id, { on });
  else store.add(owner.key, { on }, id);
}

function guidArgument(text: string): string {
  const guid = normalizeGuid(text);
  if (guid === undefined) throw errors.valueInvalid('featureId', 'Edm.Guid');
  return guid;
}

function featureError(id: string, state: string): Error {
  return errors.operationInvalid(`Feature with Id '${id}' ${state} at this scope.`);
}
