import { SpError } from '../errors';

/** So many bytes of JSON or of a batch does SharePoint read. Files are not read this way, and may be larger. */
const mostBytes = 1_048_576;

/** Refuses what is longer, as SharePoint does before it looks at anything in it. */
export function checkSize({ length }: Uint8Array): void {
  if (length <= mostBytes) return;
  throw new SpError(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${length} bytes has been read from the stream; however a maximum of ${mostBytes} bytes is allowed.`
  );
}
