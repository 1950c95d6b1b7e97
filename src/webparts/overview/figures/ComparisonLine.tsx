import * as React from 'react';
import type { Comparison } from '../../../domain/overview/figure';
import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { Icon } from '../../../ui/icons/Icon';
import { comparisonIcon, comparisonText } from '../words/comparisonWords';
import { useOverviewWords } from '../words/OverviewWords';
import styles from './Figures.module.scss';

const looks: Readonly<Partial<Record<Comparison['kind'], string>>> = {
  better: styles.better,
  worse: styles.worse
};

/** How a figure stands beside the period before: in words, with a sign for the way it went. */
export function ComparisonLine({ compared }: { readonly compared: ComparedFigure }): JSX.Element {
  const words = useOverviewWords();
  const { figure, comparison } = compared;
  const icon = comparisonIcon(comparison);
  return (
    <p className={[styles.comparison, looks[comparison.kind]].join(' ')}>
      {icon ? <Icon name={icon} /> : null}
      <span>{comparisonText(words, figure, comparison)}</span>
    </p>
  );
}
