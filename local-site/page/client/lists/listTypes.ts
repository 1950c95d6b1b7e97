/** A column as `fields` answers it; only what the pages read. */
export interface ListField {
  readonly Title: string;
  readonly InternalName: string;
  readonly EntityPropertyName: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly ReadOnlyField: boolean;
  readonly Hidden: boolean;
  readonly Description: string;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  readonly LookupList?: string;
  readonly LookupField?: string;
  readonly AllowMultipleValues?: boolean;
  readonly RichText?: boolean;
  /** 0 of a date column: the date alone. */
  readonly DisplayFormat?: number;
}

export type ListItem = Readonly<Record<string, unknown>>;

export interface ListInfo {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly ItemCount: number;
  readonly BaseTemplate: number;
}

/** One page of items, and the address of the next. */
export interface ItemPage {
  readonly items: readonly ListItem[];
  readonly next: string | undefined;
}

/** An item with the ETag that guards its update. */
export interface ItemWithETag {
  readonly item: ListItem;
  readonly etag: string;
}
