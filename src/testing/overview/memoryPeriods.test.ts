import type { Role } from '../contracts';
import { describeAttention } from '../contracts/overview/attention.contract';
import { describeOutlooks } from '../contracts/overview/outlooks.contract';
import { describePeriods } from '../contracts/overview/periods.contract';
import type { MakePeriodSite, PartsUnderTest } from '../contracts/overview/periodSite';
import { MemoryFaq } from '../faq/MemoryFaq';
import { MemoryFaqSettingsRepository } from '../faq/MemoryFaqSettingsRepository';
import { MemoryEntryRepository } from '../faq/MemoryEntryRepository';
import { MemoryGapRepository } from '../faq/MemoryGapRepository';
import { MemoryPublishedRepository } from '../faq/MemoryPublishedRepository';
import { MemorySynonymRepository } from '../faq/MemorySynonymRepository';
import { MemoryVoteRepository } from '../faq/MemoryVoteRepository';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { MemoryTaskRepository } from '../MemoryTaskRepository';
import { MemoryAssignmentRepository } from '../training/MemoryAssignmentRepository';
import { MemoryCompletionRepository } from '../training/MemoryCompletionRepository';
import { MemoryCourseRepository } from '../training/MemoryCourseRepository';
import { MemoryGroupRepository } from '../training/MemoryGroupRepository';
import { MemoryOwnTrainingRepository } from '../training/MemoryOwnTrainingRepository';
import { MemoryPlanRepository } from '../training/MemoryPlanRepository';
import { MemoryPlanStartRepository } from '../training/MemoryPlanStartRepository';
import { MemoryReportRepository } from '../training/MemoryReportRepository';
import { MemorySkillRepository } from '../training/MemorySkillRepository';
import { MemoryTraining } from '../training/MemoryTraining';
import { MemoryAcknowledgementRepository } from '../updates/MemoryAcknowledgementRepository';
import { MemoryAwarenessSettingsRepository } from '../updates/MemoryAwarenessSettingsRepository';
import { MemoryCommunicationRepository } from '../updates/MemoryCommunicationRepository';
import { MemoryDoubtRepository } from '../updates/MemoryDoubtRepository';
import { MemoryIntakeRepository } from '../updates/MemoryIntakeRepository';
import { MemoryNoticeRepository } from '../updates/MemoryNoticeRepository';
import { MemoryTeamRepository } from '../updates/MemoryTeamRepository';
import { MemoryUpdates } from '../updates/MemoryUpdates';
import { MemoryOperationsPlanRepository } from './MemoryOperationsPlanRepository';
import { MemoryOverview } from './MemoryOverview';
import {
  memoryAttentionReader,
  memoryOutlookReader,
  memoryPeriodReader,
  type MemoryParts
} from './memoryPeriods';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

function partsOf(parts: MemoryParts, person: MemoryPerson): PartsUnderTest {
  const { site, updates, training, faq, overview } = parts;
  return {
    tasks: new MemoryTaskRepository(site, person),
    updates: {
      notices: new MemoryNoticeRepository(updates, person),
      intake: new MemoryIntakeRepository(updates, person),
      acknowledgements: new MemoryAcknowledgementRepository(updates, person),
      communications: new MemoryCommunicationRepository(updates, person),
      team: new MemoryTeamRepository(updates, person),
      doubts: new MemoryDoubtRepository(updates, person),
      settings: new MemoryAwarenessSettingsRepository(updates, person)
    },
    training: {
      courses: new MemoryCourseRepository(training, person),
      reports: new MemoryReportRepository(training, person),
      skills: new MemorySkillRepository(training, person),
      plans: new MemoryPlanRepository(training, person),
      planStarts: new MemoryPlanStartRepository(training, person),
      groups: new MemoryGroupRepository(training, person),
      assignments: new MemoryAssignmentRepository(training, person),
      completions: new MemoryCompletionRepository(training, person),
      ownTraining: new MemoryOwnTrainingRepository(training, person)
    },
    faq: {
      entries: new MemoryEntryRepository(faq, person),
      published: new MemoryPublishedRepository(faq, person),
      votes: new MemoryVoteRepository(faq, person),
      gaps: new MemoryGapRepository(faq, person),
      synonyms: new MemorySynonymRepository(faq, person),
      settings: new MemoryFaqSettingsRepository(faq, person)
    },
    plan: new MemoryOperationsPlanRepository(overview, person),
    periods: memoryPeriodReader(parts, person),
    attention: memoryAttentionReader(parts, person),
    outlooks: memoryOutlookReader(parts, person)
  };
}

const makeSite: MakePeriodSite = async ({ training }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const parts: MemoryParts = {
    site,
    updates: new MemoryUpdates(site),
    training: new MemoryTraining(site, training),
    faq: new MemoryFaq(site),
    overview: new MemoryOverview(site)
  };
  return {
    as: (role) => partsOf(parts, personIn(site, role)),
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    close: async () => undefined
  };
};

describePeriods('memory', makeSite);
describeAttention('memory', makeSite);
describeOutlooks('memory', makeSite);
