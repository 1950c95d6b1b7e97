import { acknowledgementsList } from './acknowledgements.list';
import { communicationsList } from './communications.list';
import { doubtsList } from './doubts.list';
import { revisionsList } from './revisions.list';
import { teamList } from './team.list';
import { updatesList } from './updates.list';

export { acknowledgementsList, communicationsList, doubtsList, revisionsList, teamList, updatesList };

/** The lists of the update feed, in the order in which set-up creates them. */
export const updateLists = {
  updates: updatesList,
  revisions: revisionsList,
  acknowledgements: acknowledgementsList,
  communications: communicationsList,
  team: teamList,
  doubts: doubtsList
} as const;

export type UpdateListKey = keyof typeof updateLists;
