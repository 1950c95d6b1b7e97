import { createHash } from 'node:crypto';
import { errors } from '../errors';
import {
  defineCollection,
  defineEntity,
  extendEntity,
  type ExtensibleEntityType,
  link,
  property
} from '../rest/define';
import { collectionNode, entityNode } from '../rest/nodes';
import { Complex } from '../rest/types';
import type { ListRow } from '../store/lists';
import { formsFolder, ListType } from './lists';

/** A form page of a list. */
interface FormEntity {
  readonly list: ListRow;
  readonly id: string;
  /** 4 display, 6 edit, 8 new. */
  readonly formType: number;
  readonly url: string;
}

const pages: readonly (readonly [number, string])[] = [
  [4, 'DispForm.aspx'],
  [6, 'EditForm.aspx'],
  [8, 'NewForm.aspx']
];

const FormType: ExtensibleEntityType<FormEntity> = defineEntity<FormEntity>({
  name: 'SP.Form',
  metadataName: () => 'SP.ApiData.Forms',
  editLink: ({ list, id }) => `Web/Lists(guid'${list.id}')/Forms(guid'${id}')`,
  properties: [
    property('DecodedUrl', ({ url }) => url),
    property('FormType', ({ formType }) => formType),
    property('Id', ({ id }) => id),
    property('ResourcePath', ({ url }) => new Complex('SP.ResourcePath', { DecodedUrl: url })),
    property('ServerRelativeUrl', ({ url }) => url)
  ]
});

const FormCollection = defineCollection<FormEntity, ListRow>({
  name: 'SP.FormCollection',
  element: () => FormType,
  list: formsOf,
  byKey: (list, args) => {
    const id = args.guid('id');
    const form = formsOf(list).find((candidate) => candidate.id === id);
    if (!form) throw errors.entityMissing('The form');
    return entityNode(FormType, form);
  }
});

export function registerListForms(): void {
  extendEntity(ListType, { navigation: [link('Forms', (list) => collectionNode(FormCollection, list))] });
}

/** The forms are not stored; their ids follow from the list's, so that they stay the same. */
function formsOf(list: ListRow): FormEntity[] {
  return pages.map(([formType, page]) => {
    const hash = createHash('sha256').update(`${list.id}:${formType}`).digest('hex');
    const id = [
      hash.slice(0, 8),
      hash.slice(8, 12),
      hash.slice(12, 16),
      hash.slice(16, 20),
      hash.slice(20, 32)
    ].join('-');
    return { list, id, formType, url: `${formsFolder(list)}/${page}` };
  });
}
