/** Replaces `{0}`, `{1}` … by the arguments. */
function format(template: string, ...values: unknown[]): string {
  return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
}

export const StringHelper = {
  format,
  getLocaleNumberString: (value: number): string => value.toLocaleString(document.documentElement.lang)
};
