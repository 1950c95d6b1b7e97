import { errors } from '../errors';
import { action, defineEntity, extendEntity, link, property, readMethod } from '../rest/define';
import type { RequestContext } from '../rest/context';
import { entityNode, valueNode } from '../rest/nodes';
import type { NavigationDefinition } from '../rest/types';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { ContentTypeType, type OwnedType } from './contentTypes';
import { ListType } from './lists';
import { WebType } from './web';

interface UserResource {
  readonly text: string;
  readonly editLink: string;
}

/** A text that SharePoint can hold in several languages. The local site has one language, so all cultures read the same. */
const UserResourceType = defineEntity<UserResource>({
  name: 'SP.UserResource',
  metadataName: () => 'SP.ApiData.UserResources',
  editLink: ({ editLink }) => editLink,
  properties: [property('Value', ({ text }) => text)],
  methods: [
    readMethod('getValueForUICulture', ({ text }) => valueNode('GetValueForUICulture', text, 'Edm.String')),
    action('setValueForUICulture', () => {
      throw errors.unsupported('setValueForUICulture');
    })
  ]
});

/** A link such as `TitleResource`; the editLink is that of the thing whose text it is. */
export function resourceLink<T>(
  name: string,
  text: (target: T) => string,
  editLinkOf: (target: T, context: RequestContext) => string
): NavigationDefinition<T> {
  return link(name, (target, context) =>
    entityNode(UserResourceType, { text: text(target), editLink: `${editLinkOf(target, context)}/${name}` })
  );
}

export function registerUserResources(): void {
  extendEntity<WebRow>(WebType, {
    navigation: [
      resourceLink('TitleResource', ({ title }) => title, WebType.editLink),
      resourceLink('DescriptionResource', ({ description }) => description, WebType.editLink)
    ]
  });
  extendEntity<ListRow>(ListType, {
    navigation: [
      resourceLink('TitleResource', ({ title }) => title, ListType.editLink),
      resourceLink(
        'DescriptionResource',
        ({ settings }) => String(settings['Description'] ?? ''),
        ListType.editLink
      )
    ]
  });
  extendEntity<OwnedType>(ContentTypeType, {
    navigation: [
      resourceLink('NameResource', ({ row }) => row.name, ContentTypeType.editLink),
      resourceLink('DescriptionResource', ({ row }) => row.description, ContentTypeType.editLink)
    ]
  });
}
