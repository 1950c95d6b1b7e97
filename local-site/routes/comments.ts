import { errors } from '../errors';
import {
  commentOwner,
  commentStore,
  type CommentRow,
  reactionsOf,
  type StoredComment,
  toggled
} from '../items/comments';
import type { ItemEntity } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  link,
  property
} from '../rest/define';
import { isJsonObject, type JsonObject } from '../rest/json';
import {
  collectionNode,
  createdNode,
  entityNode,
  listNode,
  type Node,
  nullNode,
  valueNode
} from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { demand } from '../security/authorizer';
import { SiteUserType } from './currentUser';
import { scopeOf, webOf } from './lists';

interface Comment {
  readonly entity: ItemEntity;
  readonly stored: StoredComment;
}

interface Thread {
  readonly entity: ItemEntity;
  /** 0: the comments of the item; else the replies to that comment. */
  readonly parentId: number;
}

const CommentType: ExtensibleEntityType<Comment> = defineEntity<Comment>({
  name: 'Microsoft.SharePoint.Comments.comment',
  metadataName: () => 'SP.ApiData.Comments',
  editLink: ({ entity: { list, item }, stored }) =>
    `Web/Lists(guid'${list.id}')/Items(${item.id})/Comments(${stored.number})`,
  remove: ({ entity, stored }, context) => {
    const own = stored.value.authorId === context.user.id;
    demand(context, own ? 'viewListItems' : 'manageLists', scopeOf(entity.list, context, entity.item.id));
    for (const reply of replies({ entity, stored }, context)) remove(reply, context);
    remove({ entity, stored }, context);
  },
  properties: [
    property('author', ({ entity, stored }, context) => authorOf(stored.value.authorId, entity, context)),
    property('createdDate', ({ stored }) => stored.value.created),
    property('id', ({ stored }) => String(stored.number)),
    property('isLikedByUser', ({ stored }, context) => stored.value.likes.includes(context.user.id)),
    property('isReply', ({ stored }) => stored.value.parentId !== 0),
    property('itemId', ({ entity }) => entity.item.id),
    property('likeCount', ({ stored }) => stored.value.likes.length),
    property('listId', ({ entity }) => entity.list.id),
    property(
      'mentions',
      ({ stored }) =>
        new TypedArray(
          'Microsoft.SharePoint.Comments.Identity',
          stored.value.mentions.map((m) => ({ ...m }))
        )
    ),
    property('parentId', ({ stored }) => String(stored.value.parentId)),
    property('replyCount', (comment, context) => replies(comment, context).length),
    property('text', ({ stored }) => stored.value.text)
  ],
  navigation: [
    link('likedBy', ({ entity, stored }, context) => usersNode(stored.value.likes, entity, context)),
    link('replies', ({ entity, stored }) =>
      collectionNode(CommentCollection, { entity, parentId: stored.number })
    )
  ],
  methods: [
    action('Like', (comment, _args, context) => like(comment, true, context)),
    action('Unlike', (comment, _args, context) => like(comment, false, context))
  ]
});

const CommentCollection: ExtensibleCollectionType<Comment, Thread> = defineCollection<Comment, Thread>({
  name: 'Microsoft.SharePoint.Comments.CommentCollection',
  element: () => CommentType,
  // Newest first, as SharePoint shows them.
  list: (thread, context) =>
    thread.parentId === 0 ? [...commentsOf(thread, context)].reverse() : commentsOf(thread, context),
  byKey: (thread, args, context) => {
    const id = String(args.number('id'));
    const stored = commentStore(context.store.documents).find(commentOwner(thread.entity), id);
    if (!stored) throw errors.entityMissing('The comment');
    return entityNode(CommentType, { entity: thread.entity, stored });
  },
  create: (thread, body, context) =>
    createdNode(CommentType, addComment(thread, body.json('comment'), context)),
  methods: [
    action('DeleteAll', (thread, _args, context) => {
      demand(context, 'manageLists', scopeOf(thread.entity.list, context, thread.entity.item.id));
      commentStore(context.store.documents).removeAll(commentOwner(thread.entity));
      return valueNode('DeleteAll', true);
    })
  ]
});

/** `comments` of items, with replies and likes. */
export function registerComments(): void {
  extendItems({
    navigation: [link('Comments', (entity) => collectionNode(CommentCollection, { entity, parentId: 0 }))]
  });
}

/** Users as a list of SP.User, for `likedBy`. */
export function usersNode(ids: readonly number[], { list }: ItemEntity, context: RequestContext): Node {
  const { siteId } = webOf(list, context);
  const users = ids.map((id) => context.store.users.byId(siteId, id)).filter((user) => user !== undefined);
  return listNode(SiteUserType, users);
}

function addComment({ entity, parentId }: Thread, values: JsonObject, context: RequestContext): Comment {
  demand(context, 'viewListItems', scopeOf(entity.list, context, entity.item.id));
  const text = values['text'];
  if (typeof text !== 'string' || text.trim() === '') throw errors.invalidArgument('A comment needs a text.');
  const closed = entity.list.settings['DisableCommenting'] === true;
  if (closed || reactionsOf(context.store.documents, entity).commentsDisabled) {
    throw errors.operationInvalid('Comments are turned off for this item.');
  }
  const row: CommentRow = {
    text,
    mentions: mentionsOf(values['mentions']),
    authorId: context.user.id,
    created: context.clock.nowIso(),
    parentId,
    likes: []
  };
  return { entity, stored: commentStore(context.store.documents).add(commentOwner(entity), row) };
}

function mentionsOf(value: unknown): CommentRow['mentions'] {
  if (!Array.isArray(value)) return [];
  return value.filter(isJsonObject).map((mention) => ({
    loginName: String(mention['loginName'] ?? ''),
    name: String(mention['name'] ?? ''),
    email: String(mention['email'] ?? '')
  }));
}

function commentsOf({ entity, parentId }: Thread, context: RequestContext): readonly Comment[] {
  return commentStore(context.store.documents)
    .all(commentOwner(entity))
    .filter((stored) => stored.value.parentId === parentId)
    .map((stored) => ({ entity, stored }));
}

function replies({ entity, stored }: Comment, context: RequestContext): readonly Comment[] {
  return commentsOf({ entity, parentId: stored.number }, context);
}

function remove({ entity, stored }: Comment, context: RequestContext): void {
  commentStore(context.store.documents).remove(commentOwner(entity), stored.id);
}

function like({ entity, stored }: Comment, on: boolean, context: RequestContext) {
  const value = { ...stored.value, likes: toggled(stored.value.likes, context.user.id, on) };
  commentStore(context.store.documents).update(commentOwner(entity), stored.id, value);
  return nullNode(on ? 'Like' : 'Unlike');
}

function authorOf(id: number, { list }: ItemEntity, context: RequestContext): Complex {
  const user = context.store.users.byId(webOf(list, context).siteId, id);
  return new Complex('Microsoft.SharePoint.Comments.Client.Identity', {
    email: user?.email ?? '',
    id,
    isActive: user !== undefined,
    isExternal: false,
    jobTitle: user?.jobTitle ?? null,
    loginName: user?.loginName ?? '',
    name: user?.title ?? '',
    principalType: 1,
    userId: null,
    userPrincipalName: user?.email ?? null
  });
}
