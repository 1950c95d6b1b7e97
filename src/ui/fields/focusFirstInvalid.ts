/** Marks what cannot say so in ARIA, such as a button that chooses files. */
const invalid = '[aria-invalid="true"], [data-invalid]';

/**
 * Moves the focus to the first field in `form` that says it is wrong, and opens the sections that hide wrong ones. Answers
 * whether there was any.
 */
export function focusFirstInvalid(form: HTMLElement | null): boolean {
  const fields = Array.from(form?.querySelectorAll<HTMLElement>(invalid) ?? []);
  for (const field of fields) {
    const section = field.closest('details');
    if (section) section.open = true;
  }
  const [first] = fields;
  if (!first) return false;
  const target = first.matches('input, textarea, select, button, [tabindex]')
    ? first
    : first.querySelector<HTMLElement>('input, textarea, select, button');
  target?.focus();
  return true;
}
