/** SharePoint's permission kinds; kind n is bit n-1 of the 64 bit mask. */
export const PermissionKind = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  addAndCustomizePages: 19,
  manageSubwebs: 24,
  createGroups: 25,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  manageWeb: 31,
  enumeratePermissions: 63
} as const;

export type PermissionName = keyof typeof PermissionKind;

/** Masks of the built-in role definitions, as SharePoint Online has them. */
export const roleMasks = {
  fullControl: mask('2147483647', '4294967295'),
  design: mask('432', '1012866047'),
  edit: mask('432', '1011030767'),
  contribute: mask('432', '1011028719'),
  read: mask('176', '138612833'),
  limitedAccess: mask('48', '134287360')
} as const;

/** A mask from the decimal halves that SharePoint answers. */
export function mask(high: string, low: string): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

export function maskHalves(value: bigint): { High: string; Low: string } {
  return { High: String(value >> 32n), Low: String(value & 0xffffffffn) };
}

export function allows(value: bigint, permission: PermissionName): boolean {
  return (value & (1n << BigInt(PermissionKind[permission] - 1))) !== 0n;
}
