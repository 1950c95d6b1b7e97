import * as React from 'react';
import type { OverviewModel } from '../model/useOverview';
import type { ReportDocument, ReportSentence } from './reportModel';
import { Sentence } from './Sentence';
import styles from './Report.module.scss';

interface SectionProps {
  readonly model: OverviewModel;
  readonly title: string;
  readonly sentences: readonly ReportSentence[];
  readonly nothing: string;
  readonly withNames: boolean;
}

function Section({ model, title, sentences, nothing, withNames }: SectionProps): JSX.Element {
  return (
    <section className={styles.section} aria-label={title}>
      <h4>{title}</h4>
      {sentences.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <Sentence key={sentence.key} model={model} sentence={sentence} withNames={withNames} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the numbers tell: section by section, and what is at risk in the period that follows. */
export function ReportSections(props: {
  readonly model: OverviewModel;
  readonly report: ReportDocument;
}): JSX.Element {
  const { model, report } = props;
  const { sections, nothing, risksTitle, risks, noRisks, withNames } = report;
  return (
    <>
      {sections.map(({ key, title, sentences }) => (
        <Section key={key} {...{ model, title, sentences, nothing, withNames }} />
      ))}
      <Section model={model} title={risksTitle} sentences={risks} nothing={noRisks} withNames={withNames} />
    </>
  );
}
