import { isWebAddress } from '../../../domain/tasks/validateDraft';

/** Whether a link may lead there: people can write anything into a list, scripts too. */
export function isFollowable(url: string): boolean {
  // Files of the site have addresses without the host.
  return isWebAddress(url) || /^\/(?![/\\])/.test(url);
}
