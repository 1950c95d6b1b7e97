/** The texts of files that the page hands to the browser from now on, by name. */
export function savedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const Original = window.Blob;
  let latest = '';
  window.URL.createObjectURL = () => 'blob:saved';
  window.URL.revokeObjectURL = () => undefined;
  jest.spyOn(window, 'Blob').mockImplementation((parts = []) => {
    latest = String(parts[0]);
    return new Original(parts);
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, latest);
  });
  return files;
}
