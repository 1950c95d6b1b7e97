import { errors, SpError } from '../errors';

/** The refusal of a CAML text that SharePoint cannot read. */
export function invalidCaml(message: string): SpError {
  return errors.camlInvalid(message);
}

/** A part of CAML that this site does not offer: 501 with its name. */
export function unsupportedCaml(part: string): SpError {
  return errors.unsupported(`CAML ${part}`);
}
