import type { ItemRow } from '../store/items';
import type { ListRow } from '../store/lists';

/** An item together with its list, the entity behind `SP.ListItem`. */
export interface ItemEntity {
  readonly list: ListRow;
  readonly item: ItemRow;
}

/** `"<guid>,3"` */
export function itemEtag({ item }: ItemEntity): string {
  return `"${item.guid},${item.version}"`;
}

export function leafNameOf(item: ItemRow): string {
  return item.leaf ?? `${item.id}_.000`;
}

/** Server relative URL of the item. */
export function fileRefOf(item: ItemRow): string {
  return `${item.dir}/${leafNameOf(item)}`;
}

/** `3.0` of a ui version. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}
