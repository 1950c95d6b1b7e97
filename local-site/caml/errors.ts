/**
 * A CAML text that SharePoint would refuse (`invalid`), or a part of CAML that this site does not offer
 * (`unsupported`, answered as 501 with the name of the part).
 */
export class CamlError extends Error {
  constructor(
    readonly kind: 'invalid' | 'unsupported',
    message: string
  ) {
    super(message);
    this.name = 'CamlError';
  }
}

export function invalidCaml(message: string): CamlError {
  return new CamlError('invalid', message);
}

export function unsupportedCaml(part: string): CamlError {
  return new CamlError('unsupported', `CAML ${part}`);
}
