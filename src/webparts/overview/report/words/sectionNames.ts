import type { PlanTopic } from '../../../../domain/overview/plan/planModel';
import type { ReportSection } from '../../../../domain/overview/report/statement';

type Strings = IOverviewWebPartStrings;
type Key = keyof Strings;

const sections: Readonly<Record<ReportSection, Key>> = {
  ran: 'ReportSectionRan',
  changed: 'ReportSectionChanged',
  told: 'ReportSectionTold',
  helped: 'ReportSectionHelped',
  learned: 'ReportSectionLearned'
};

export function sectionName(strings: Strings, section: ReportSection): string {
  return strings[sections[section]];
}

interface TopicKeys {
  readonly title: Key;
  readonly nothing: Key;
  readonly add: Key;
}

const topics: Readonly<Record<PlanTopic, TopicKeys>> = {
  Decision: { title: 'ReportDecisions', nothing: 'ReportNoDecisions', add: 'ReportAddDecision' },
  Ask: { title: 'ReportAsks', nothing: 'ReportNoAsks', add: 'ReportAddAsk' },
  Risk: { title: 'ReportWrittenRisks', nothing: 'ReportNoWrittenRisks', add: 'ReportAddRisk' }
};

/** What notes of that topic are called in a report, what says that there is none, and the button that adds one. */
export function topicNames(strings: Strings, topic: PlanTopic): Readonly<Record<keyof TopicKeys, string>> {
  const { title, nothing, add } = topics[topic];
  return { title: strings[title], nothing: strings[nothing], add: strings[add] };
}
