import * as React from 'react';
import {
  HorizontalBarChart,
  HorizontalBarChartVariant,
  type IChartProps,
  type IHorizontalBarChartStyles
} from '@fluentui/react-charting';
import { HighContrastSelector } from '@fluentui/react/lib/Styling';
import { usePartTheme } from '../../../../ui/theme/PartTheme';
import { useOverviewWords } from '../../words/OverviewWords';
import type { Bar, Chart } from './chartData';

/** SharePoint's, where a theme has none. */
const usual = { bar: '#0f6cbd', before: '#a19f9d' } as const;

/** Names are read whole, and bars keep an outline where the system's colours replace those of the theme. */
const styles: Partial<IHorizontalBarChartStyles> = {
  chartTitleLeft: { whiteSpace: 'normal', overflow: 'visible', overflowWrap: 'anywhere', fontSize: 13 },
  chartTitleRight: { fontSize: 13, whiteSpace: 'nowrap' },
  barWrapper: { selectors: { [HighContrastSelector]: { stroke: 'CanvasText' } } }
};

function dataOf(
  bars: readonly Bar[],
  colors: { readonly bar: string; readonly before: string }
): IChartProps[] {
  return bars.map(({ key, name, size, most, amount, of, isBefore }) => ({
    chartTitle: name,
    chartData: [
      {
        legend: key,
        horizontalBarChartdata: { x: size, y: most },
        color: isBefore ? colors.before : colors.bar,
        xAxisCalloutData: name,
        yAxisCalloutData: [amount, of].filter(Boolean).join(', '),
        callOutAccessibilityData: { ariaLabel: [name, amount, of].filter(Boolean).join(', ') }
      }
    ]
  }));
}

/** Bars below their names, each with its number: as wide as its column, however narrow that is. */
export function BarChart({ chart }: { readonly chart: Chart }): JSX.Element {
  const { culture } = useOverviewWords();
  const theme = usePartTheme();
  const colors = {
    bar: theme?.palette?.themePrimary ?? usual.bar,
    before: theme?.palette?.neutralTertiary ?? usual.before
  };
  const amounts = new Map(chart.bars.map(({ key, amount }) => [key, amount]));
  return (
    <HorizontalBarChart
      data={dataOf(chart.bars, colors)}
      variant={HorizontalBarChartVariant.PartToWhole}
      barChartCustomData={(props) => <>{amounts.get(props?.chartData?.[0]?.legend ?? '')}</>}
      culture={culture.locale}
      styles={styles}
    />
  );
}
