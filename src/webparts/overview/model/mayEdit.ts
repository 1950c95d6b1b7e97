/** `SPPermission.editListItems`, in the lower half of the mask. */
const editListItems = 0x4;

/** Whether what the page says of its reader's rights has that to edit: a hint, read as unknown. */
export function mayEdit(permissions: unknown): boolean {
  if (typeof permissions !== 'object' || permissions === null || !('value' in permissions)) return false;
  const { value } = permissions;
  if (typeof value !== 'object' || value === null || !('Low' in value)) return false;
  const { Low: low } = value;
  // eslint-disable-next-line no-bitwise -- SharePoint's rights are bits.
  return typeof low === 'number' && (low & editListItems) !== 0;
}
