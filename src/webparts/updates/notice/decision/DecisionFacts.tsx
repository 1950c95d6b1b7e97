import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { rollOutOf } from '../../../../domain/updates/communication';
import type { Decision } from '../../../../domain/updates/decision';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { decisionName, impactName } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { decisionSentence, fieldName } from './fieldWords';
import { isUsed } from './decisionForm';
import styles from './Decision.module.scss';

type Fact = readonly [name: string, value: React.ReactNode];

function personFact(person: Person | null, none: string): React.ReactNode {
  return person ? <PersonName name={person.name} /> : none;
}

function revisionText({ strings, formats }: UpdatesWords, decided: number, now: number): string {
  const revision = formats.number(decided);
  if (decided === now) return revision;
  return fill(strings.DecideRevisionOf, { revision, latest: formats.number(now) });
}

function decisionFacts(words: UpdatesWords, decision: Decision, revision: number): readonly Fact[] {
  const { strings, formats } = words;
  const { kind, reason, actBy, reviewOn } = decision;
  const facts: Fact[] = [];
  if (reason) {
    facts.push([
      strings.DecideReason,
      <span key="reason" dir="auto" className={styles.reason}>
        {reason}
      </span>
    ]);
  }
  facts.push(
    [strings.DecideBy, <PersonName key="by" name={decision.by.name} />],
    [strings.DecideOn, formats.dateTime(decision.on)],
    [strings.DecideRevision, revisionText(words, decision.revision, revision)]
  );
  if (actBy) facts.push([fieldName(strings, 'actBy', kind), formats.dayOfWeek(actBy)]);
  if (reviewOn) facts.push([fieldName(strings, 'reviewOn', kind), formats.dayOfWeek(reviewOn)]);
  return facts;
}

function rollOutText({ strings, formats }: UpdatesWords, notice: NoticeSummary): string {
  const rollOut = rollOutOf(notice);
  if (!rollOut) return strings.DecideRollOutUnknown;
  const date = formats.dayOfWeek(rollOut.day);
  return rollOut.basis === 'rollOut' ? date : fill(strings.DecideRollOutByActBy, { date });
}

/** What the team knows of a notice, decided or not. */
function teamFacts(words: UpdatesWords, notice: NoticeSummary): readonly Fact[] {
  const { strings } = words;
  const { decision, owner, adminImpact, userImpact } = notice;
  const facts: Fact[] = [];
  if (!decision || isUsed(decision.kind, 'userImpact')) {
    const rated = (impact: typeof userImpact): string =>
      impact ? impactName(strings, impact) : strings.DecideNotRated;
    facts.push(
      [strings.DecideAdminImpact, rated(adminImpact)],
      [strings.DecideUserImpact, rated(userImpact)]
    );
  }
  facts.push(
    [strings.DecideOwner, personFact(owner, strings.DecideNone)],
    [strings.DecideRollsOutOn, rollOutText(words, notice)]
  );
  return facts;
}

function Facts(props: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl className={styles.facts}>
      {props.facts.map(([name, value]) => (
        <React.Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

/** What was decided, by whom, when and on which text; or that nobody has decided yet. */
export function DecisionFacts(props: { readonly notice: NoticeSummary }): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { notice } = props;
  const { decision } = notice;
  if (!decision) {
    return (
      <>
        <p className={styles.text}>{strings.DecideNobodyYet}</p>
        <Facts facts={teamFacts(words, notice)} />
      </>
    );
  }
  return (
    <>
      <div>
        <p className={styles.verdict}>{decisionName(strings, decision.kind)}</p>
        <p className={styles.quiet}>{decisionSentence(strings, decision.kind)}</p>
      </div>
      <Facts facts={[...decisionFacts(words, decision, notice.revision), ...teamFacts(words, notice)]} />
    </>
  );
}
