import { roleMasks } from './permissions';

/** A permission level of the site. `roleTypeKind`: 0 own, 1 guest, 2 reader, 3 contributor, 4 designer, 5 administrator, 6 editor. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: bigint;
  readonly roleTypeKind: number;
  readonly order: number;
  readonly hidden: boolean;
}

/** Permission level ids are the same on every SharePoint site. */
export const ROLE_IDS = {
  limitedAccess: 1073741825,
  read: 1073741826,
  contribute: 1073741827,
  design: 1073741828,
  fullControl: 1073741829,
  edit: 1073741830
} as const;

/** The permission levels of a new site, in SharePoint's order. */
export const BUILT_IN_ROLES: readonly RoleDefinition[] = [
  role(ROLE_IDS.fullControl, 'Full Control', 'Has full control.', roleMasks.fullControl, 5, 1),
  role(
    ROLE_IDS.design,
    'Design',
    'Can view, add, update, delete, approve, and customize.',
    roleMasks.design,
    4,
    32
  ),
  role(
    ROLE_IDS.edit,
    'Edit',
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    roleMasks.edit,
    6,
    48
  ),
  role(
    ROLE_IDS.contribute,
    'Contribute',
    'Can view, add, update, and delete list items and documents.',
    roleMasks.contribute,
    3,
    64
  ),
  role(
    ROLE_IDS.read,
    'Read',
    'Can view pages and list items and download documents.',
    roleMasks.read,
    2,
    128
  ),
  role(
    ROLE_IDS.limitedAccess,
    'Limited Access',
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    roleMasks.limitedAccess,
    1,
    160,
    true
  )
];

function role(
  id: number,
  name: string,
  description: string,
  mask: bigint,
  roleTypeKind: number,
  order: number,
  hidden = false
): RoleDefinition {
  return { id, name, description, mask, roleTypeKind, order, hidden };
}
