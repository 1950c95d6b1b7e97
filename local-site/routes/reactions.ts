import { errors } from '../errors';
import { reactionsOf, saveReactions, toggled } from '../items/comments';
import type { ItemEntity } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import { normalizeGuid } from '../odata/literal';
import type { RequestContext } from '../rest/context';
import { action, defineEntity, extendEntity, link, onRequest, property } from '../rest/define';
import type { MethodArguments } from '../rest/methodArguments';
import { entityNode, nullNode, valueNode } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { usersNode } from './comments';
import { scopeOf } from './lists';
import { RootType } from './root';

const reputation = 'Microsoft.Office.Server.ReputationModel.Reputation';

const LikedByInformationType = defineEntity<ItemEntity>({
  name: 'Microsoft.SharePoint.Likes.likedByInformation',
  metadataName: () => 'SP.ApiData.LikedByInformations',
  editLink: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.id})/likedByInformation`,
  properties: [
    property('isLikedByUser', (entity, context) => likesOf(entity, context).includes(context.user.id)),
    property('likeCount', (entity, context) => String(likesOf(entity, context).length))
  ],
  navigation: [link('likedBy', (entity, context) => usersNode(likesOf(entity, context), entity, context))]
});

/** Likes and ratings of items, and whether an item may be commented. */
export function registerReactions(): void {
  extendItems({
    properties: [
      onRequest(
        'CommentsDisabled',
        (entity, context) => reactionsOf(context.store.documents, entity).commentsDisabled
      )
    ],
    navigation: [link('likedByInformation', (entity) => entityNode(LikedByInformationType, entity))],
    methods: [
      action('likedBy', (entity, _args, context) => usersNode(likesOf(entity, context), entity, context)),
      action('like', (entity, _args, context) => setLike(entity, true, context)),
      action('unlike', (entity, _args, context) => setLike(entity, false, context)),
      action('SetCommentsDisabled', (entity, args, context) => {
        demand(context, 'editListItems', scopeOf(entity.list, context, entity.item.id));
        const reactions = reactionsOf(context.store.documents, entity);
        saveReactions(context.store.documents, entity, {
          ...reactions,
          commentsDisabled: args.boolean('value')
        });
        return nullNode('SetCommentsDisabled');
      })
    ]
  });
  extendEntity(RootType, {
    methods: [
      action(`${reputation}.SetLike`, (_root, args, context) =>
        setLike(itemOf(args, context), args.boolean('like', 2), context)
      ),
      action(`${reputation}.SetRating`, (_root, args, context) =>
        setRating(itemOf(args, context), args, context)
      )
    ]
  });
}

function likesOf(entity: ItemEntity, context: RequestContext): readonly number[] {
  return reactionsOf(context.store.documents, entity).likes;
}

/** Answers how many like the item now. */
function setLike(entity: ItemEntity, on: boolean, context: RequestContext) {
  const reactions = reactionsOf(context.store.documents, entity);
  const likes = toggled(reactions.likes, context.user.id, on);
  saveReactions(context.store.documents, entity, { ...reactions, likes });
  return valueNode('SetLike', likes.length);
}

/** Answers the average of all ratings. */
function setRating(entity: ItemEntity, args: MethodArguments, context: RequestContext) {
  const rating = args.number('rating', 2);
  if (rating < 1 || rating > 5) throw errors.invalidArgument('A rating is a number from 1 to 5.');
  const reactions = reactionsOf(context.store.documents, entity);
  const ratings: Readonly<Record<string, number>> = { ...reactions.ratings, [context.user.id]: rating };
  saveReactions(context.store.documents, entity, { ...reactions, ratings });
  const all = Object.values(ratings);
  return valueNode('SetRating', all.reduce((sum, one) => sum + one, 0) / all.length, 'Edm.Double');
}

function itemOf(args: MethodArguments, context: RequestContext): ItemEntity {
  const { store, web } = context;
  const listId = normalizeGuid(args.string('listId')) ?? '';
  const list = store.lists.byId(web.id, listId);
  if (!list) throw errors.listMissing();
  const item = store.items.get(list, store.fields.ofList(list.id), args.number('itemId', 1));
  if (!item) throw errors.itemMissing();
  demand(context, 'viewListItems', scopeOf(list, context, item.id));
  return { list, item };
}
