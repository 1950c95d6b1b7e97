/** The message of anything thrown; errors of other realms (Jest, native code) are no `instanceof Error`. */
export function errorText(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
