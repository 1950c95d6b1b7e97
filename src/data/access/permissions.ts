/** SharePoint's base permissions that the suite asks about: the number of their bit, counted from 0. */
const bits = {
  viewListItems: 0,
  addListItems: 1,
  editListItems: 2,
  deleteListItems: 3,
  /** SharePoint calls it `CancelCheckout`. Who has it sees and changes rows of others where people have only their own. */
  overrideListBehaviors: 8,
  manageLists: 11
} as const;

export type Permission = keyof typeof bits;

/** Reads a permission mask, two 32-bit numbers in decimal, as `EffectiveBasePermissions` answers it. */
export function parsePermissions(answer: unknown): (permission: Permission) => boolean {
  const { Low } = answer as { Low?: unknown };
  const low = BigInt(typeof Low === 'string' || typeof Low === 'number' ? Low : 0);
  return (permission) => ((low >> BigInt(bits[permission])) & 1n) === 1n;
}
