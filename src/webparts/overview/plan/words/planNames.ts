import type {
  AlertSeverity,
  PlanRhythm,
  PlanSection,
  PlanTopic
} from '../../../../domain/overview/plan/planModel';

type Strings = IOverviewWebPartStrings;

function names<Value extends string>(
  keys: Readonly<Record<Value, keyof Strings>>
): (strings: Strings, value: Value) => string {
  return (strings, value) => strings[keys[value]];
}

export const planSectionName = names<PlanSection>({
  Team: 'PlanSectionTeam',
  Reporting: 'PlanSectionReporting',
  Updates: 'PlanSectionUpdates',
  Decisions: 'PlanSectionDecisions',
  Alerts: 'PlanSectionAlerts'
});

export const rhythmName = names<PlanRhythm>({
  'Every day': 'RhythmEveryDay',
  'Every week': 'RhythmEveryWeek',
  'Every two weeks': 'RhythmEveryTwoWeeks',
  'Every month': 'RhythmEveryMonth',
  'Every quarter': 'RhythmEveryQuarter',
  'When it is needed': 'RhythmWhenNeeded'
});

/** One of them. */
export const topicName = names<PlanTopic>({ Decision: 'NoteDecision', Ask: 'NoteAsk', Risk: 'NoteRisk' });

/** All of them. */
export const topicsName = names<PlanTopic>({ Decision: 'NoteDecisions', Ask: 'NoteAsks', Risk: 'NoteRisks' });

export const addTopicName = names<PlanTopic>({
  Decision: 'NoteAddDecision',
  Ask: 'NoteAddAsk',
  Risk: 'NoteAddRisk'
});

export const severityName = names<AlertSeverity>({
  High: 'SeverityHigh',
  Medium: 'SeverityMedium',
  Low: 'SeverityLow'
});
