import { bareNode, collectionNode, entityNode, type EntityNode } from '../rest/nodes';
import { action, defineEntity, type ExtensibleEntityType, link } from '../rest/define';
import type { RequestContext } from '../rest/context';
import { TypedArray, Complex } from '../rest/types';
import { digestLifetimeSeconds, issueDigest } from '../security/digest';
import { ListCollection } from './lists';
import { SiteType } from './site';
import { absoluteUrlOf, WebType } from './web';

/** What stands directly behind `/_api/`. */
export const RootType: ExtensibleEntityType<null> = defineEntity<null>({
  name: 'root',
  metadataName: () => 'root',
  editLink: () => '',
  navigation: [
    link('Web', (_root, context) => entityNode(WebType, context.web)),
    link('Site', (_root, context) => entityNode(SiteType, context.store.webs.rootOf(context.web.siteId))),
    link('Lists', (_root, context) => collectionNode(ListCollection, context.web))
  ],
  methods: [
    action('contextinfo', (_root, _args, context) =>
      bareNode('GetContextWebInformation', contextInfo(context), 'SP.ContextWebInformation')
    )
  ]
});

export function rootNode(): EntityNode {
  return entityNode(RootType, null);
}

function contextInfo(context: RequestContext): Complex {
  const subject = { siteId: context.web.siteId, personKey: context.person.key };
  return new Complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: digestLifetimeSeconds,
    FormDigestValue: issueDigest(subject, context.store.digestSecret, context.clock.now()),
    LibraryVersion: '16.0.26412.12011',
    SiteFullUrl: absoluteUrlOf(context.store.webs.rootOf(context.web.siteId), context),
    SupportedSchemaVersions: new TypedArray('Edm.String', ['14.0.0.0', '15.0.0.0']),
    WebFullUrl: absoluteUrlOf(context.web, context)
  });
}
