import type { TeamRepository } from '../../domain/updates/TeamRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { PnpTeamRepository } from './PnpTeamRepository';

/** For parts that ask who is in the team, and for nothing else of the feed. */
export function createTeamRepository(client: DataSiteClient): TeamRepository {
  return new PnpTeamRepository(createDataSite(client));
}
