import type {
  AlertSeverity,
  PlanRhythm,
  PlanSection,
  PlanTopic
} from '../../../../domain/overview/plan/planModel';
import { namesOf } from '../../words/namesOf';

export const planSectionName = namesOf<PlanSection>({
  Team: 'PlanSectionTeam',
  Reporting: 'PlanSectionReporting',
  Updates: 'PlanSectionUpdates',
  Decisions: 'PlanSectionDecisions',
  Alerts: 'PlanSectionAlerts'
});

export const rhythmName = namesOf<PlanRhythm>({
  'Every day': 'RhythmEveryDay',
  'Every week': 'RhythmEveryWeek',
  'Every two weeks': 'RhythmEveryTwoWeeks',
  'Every month': 'RhythmEveryMonth',
  'Every quarter': 'RhythmEveryQuarter',
  'When it is needed': 'RhythmWhenNeeded'
});

/** One of them. */
export const topicName = namesOf<PlanTopic>({ Decision: 'NoteDecision', Ask: 'NoteAsk', Risk: 'NoteRisk' });

/** All of them. */
export const topicsName = namesOf<PlanTopic>({
  Decision: 'NoteDecisions',
  Ask: 'NoteAsks',
  Risk: 'NoteRisks'
});

export const addTopicName = namesOf<PlanTopic>({
  Decision: 'NoteAddDecision',
  Ask: 'NoteAddAsk',
  Risk: 'NoteAddRisk'
});

export const severityName = namesOf<AlertSeverity>({
  High: 'SeverityHigh',
  Medium: 'SeverityMedium',
  Low: 'SeverityLow'
});
