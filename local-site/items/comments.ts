import type { DocumentTable, DocumentStore, StoredDocument } from '../store/documents';
import type { ItemEntity } from './itemEntity';

/** A comment on an item, or a reply to one. Times are UTC without milliseconds. */
export interface CommentRow {
  readonly text: string;
  readonly mentions: readonly { readonly loginName: string; readonly name: string; readonly email: string }[];
  readonly authorId: number;
  readonly created: string;
  /** Number of the comment replied to, 0 for comments of their own. */
  readonly parentId: number;
  /** Ids of the users who like it. */
  readonly likes: readonly number[];
}

/** Who likes or rates an item; whether it may be commented. */
export interface ItemReactions {
  readonly likes: readonly number[];
  readonly ratings: Readonly<Record<string, number>>;
  readonly commentsDisabled: boolean;
}

const nothing: ItemReactions = { likes: [], ratings: {}, commentsDisabled: false };

export function commentStore(documents: DocumentTable): DocumentStore<CommentRow> {
  return documents.family<CommentRow>('comments');
}

export function commentOwner({ list, item }: ItemEntity): string {
  return `${list.id}:${item.id}`;
}

export type StoredComment = StoredDocument<CommentRow>;

export function reactionsOf(documents: DocumentTable, entity: ItemEntity): ItemReactions {
  return documents.family<ItemReactions>('reactions').find(commentOwner(entity), 'item')?.value ?? nothing;
}

export function saveReactions(documents: DocumentTable, entity: ItemEntity, reactions: ItemReactions): void {
  const store = documents.family<ItemReactions>('reactions');
  const owner = commentOwner(entity);
  if (store.find(owner, 'item')) store.update(owner, 'item', reactions);
  else store.add(owner, reactions, 'item');
}

/** The set with or without the user. */
export function toggled(ids: readonly number[], userId: number, on: boolean): readonly number[] {
  const others = ids.filter((id) => id !== userId);
  return on ? [...others, userId] : others;
}
