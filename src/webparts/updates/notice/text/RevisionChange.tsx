import * as React from 'react';
import { hasDifference, revisionDiff, type DiffRun } from '../../../../domain/updates/revisionDiff';
import { textOfHtml } from '../../../../domain/updates/text/htmlText';
import { isSameTerm } from '../../../../domain/updates/vocabulary';
import { Added, DiffText, Removed } from '../../../../ui/difference/DiffText';
import { severityText } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { RevisionChangeProps, Told } from './revision';
import styles from './Text.module.scss';

interface ChangedFact {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function changedFacts({ strings, formats }: UpdatesWords, before: Told, after: Told): readonly ChangedFact[] {
  const day = ({ actBy }: Told): string => (actBy === null ? strings.TextNoDay : formats.date(actBy));
  const facts: ChangedFact[] = [];
  if (before.title !== after.title) {
    facts.push({ name: strings.TextField, before: before.title, after: after.title });
  }
  if (before.actBy !== after.actBy) {
    facts.push({ name: strings.TextActBy, before: day(before), after: day(after) });
  }
  if (!isSameTerm(before.severity, after.severity)) {
    facts.push({
      name: strings.TextSeverity,
      before: severityText(strings, before.severity),
      after: severityText(strings, after.severity)
    });
  }
  return facts;
}

function majorWords({ strings }: UpdatesWords, before: Told, after: Told): string {
  if (before.isMajorChange === after.isMajorChange) return '';
  return after.isMajorChange ? strings.TextMajorNow : strings.TextMajorNoLonger;
}

function useRuns(before: Told, after: Told): readonly DiffRun[] {
  return React.useMemo(
    () => revisionDiff(textOfHtml(before.bodyHtml ?? ''), textOfHtml(after.bodyHtml ?? '')),
    [before.bodyHtml, after.bodyHtml]
  );
}

/** What changed between two revisions: the facts that matter, then the words of the text. */
export function RevisionChange({ before, after }: RevisionChangeProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const facts = changedFacts(words, before, after);
  const major = majorWords(words, before, after);
  const runs = useRuns(before, after);
  const differs = hasDifference(runs);
  return (
    <div className={styles.change}>
      {facts.length > 0 ? (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <React.Fragment key={fact.name}>
              <dt>{fact.name}</dt>
              <dd dir="auto">
                <Removed text={fact.before} /> <Added text={fact.after} />
              </dd>
            </React.Fragment>
          ))}
        </dl>
      ) : null}
      {major ? <p className={styles.sentence}>{major}</p> : null}
      {differs ? <DiffText runs={runs} /> : <p className={styles.quiet}>{strings.TextSameWords}</p>}
      {differs || facts.length > 0 ? <p className={styles.quiet}>{strings.TextLegend}</p> : null}
    </div>
  );
}
