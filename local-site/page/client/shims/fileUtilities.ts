export function replaceSpecialCharacters(text: string): string {
  return text.replace(/["#%*:<>?/\\|]/g, '_');
}

export class SPFileHandlerError extends Error {}
