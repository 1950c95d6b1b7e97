import type { AcknowledgementRepository } from '../../domain/updates/AcknowledgementRepository';
import type { AwarenessSettingsRepository } from '../../domain/updates/AwarenessSettingsRepository';
import type { CommunicationRepository } from '../../domain/updates/CommunicationRepository';
import type { DoubtRepository } from '../../domain/updates/DoubtRepository';
import type { IntakeRepository } from '../../domain/updates/IntakeRepository';
import type { NoticeRepository } from '../../domain/updates/NoticeRepository';
import type { TeamRepository } from '../../domain/updates/TeamRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { lazyRepository } from '../lazyRepository';
import { PnpAcknowledgementRepository } from './PnpAcknowledgementRepository';
import { PnpAwarenessSettingsRepository } from './PnpAwarenessSettingsRepository';
import { PnpCommunicationRepository } from './PnpCommunicationRepository';
import { PnpDoubtRepository } from './PnpDoubtRepository';
import { PnpNoticeRepository } from './PnpNoticeRepository';
import { PnpTeamRepository } from './PnpTeamRepository';

/** Everything that the update feed asks of one data site. */
export interface UpdateRepositories {
  readonly notices: NoticeRepository;
  readonly intake: IntakeRepository;
  readonly acknowledgements: AcknowledgementRepository;
  readonly communications: CommunicationRepository;
  readonly team: TeamRepository;
  readonly doubts: DoubtRepository;
  readonly settings: AwarenessSettingsRepository;
}

/** What the web part of the feed hands to its screens. `now` is the clock by which notices come in and are decided. */
export function createUpdateRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): UpdateRepositories {
  const site = createDataSite(client, now);
  return {
    notices: new PnpNoticeRepository(site, now),
    intake: lazyRepository<IntakeRepository>(async () => {
      const { PnpIntakeRepository } = await import(
        /* webpackChunkName: 'updates-intake-data' */ './PnpIntakeRepository'
      );
      return new PnpIntakeRepository(site, now);
    }),
    acknowledgements: new PnpAcknowledgementRepository(site),
    communications: new PnpCommunicationRepository(site),
    team: new PnpTeamRepository(site),
    doubts: new PnpDoubtRepository(site),
    settings: new PnpAwarenessSettingsRepository(site)
  };
}
