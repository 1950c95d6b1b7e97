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
  {
    ...shown(1, 5),
    id: ROLE_IDS.fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    mask: roleMasks.fullControl
  },
  {
    ...shown(32, 4),
    id: ROLE_IDS.design,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    mask: roleMasks.design
  },
  {
    ...shown(48, 6),
    id: ROLE_IDS.edit,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    mask: roleMasks.edit
  },
  {
    ...shown(64, 3),
    id: ROLE_IDS.contribute,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    mask: roleMasks.contribute
  },
  {
    ...shown(128, 2),
    id: ROLE_IDS.read,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    mask: roleMasks.read
  },
  {
    ...shown(160, 1),
    id: ROLE_IDS.limitedAccess,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    mask: roleMasks.limitedAccess,
    hidden: true
  }
];

function shown(
  order: number,
  roleTypeKind: number
): Pick<RoleDefinition, 'order' | 'roleTypeKind' | 'hidden'> {
  return { order, roleTypeKind, hidden: false };
}
