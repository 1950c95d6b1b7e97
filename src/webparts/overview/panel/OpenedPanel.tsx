import * as React from 'react';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { Opened } from '../model/overviewState';
import type { OverviewViewProps } from '../model/viewProps';

type PropsOf<Kind extends Opened['kind']> = OverviewViewProps & {
  readonly opened: Extract<Opened, { kind: Kind }>;
};

/** Panels that need to know what they were opened with. */
export type CardPanelProps = PropsOf<'card'>;
export type FigurePanelProps = PropsOf<'figure'>;
export type QuestionPanelProps = PropsOf<'question'>;
export type AlertPanelProps = PropsOf<'alert'>;

const CardPanel = lazyScreen<CardPanelProps>(async () => {
  const { CardPanel: panel } = await import(/* webpackChunkName: 'overview-rows' */ '../attention/CardPanel');
  return panel;
});
const FigurePanel = lazyScreen<FigurePanelProps>(async () => {
  const { FigurePanel: panel } = await import(
    /* webpackChunkName: 'overview-figures' */ '../figures/FigurePanel'
  );
  return panel;
});
const QuestionPanel = lazyScreen<QuestionPanelProps>(async () => {
  const { QuestionPanel: panel } = await import(
    /* webpackChunkName: 'overview-plan' */ '../plan/QuestionPanel'
  );
  return panel;
});
const AlertPanel = lazyScreen<AlertPanelProps>(async () => {
  const { AlertPanel: panel } = await import(/* webpackChunkName: 'overview-plan' */ '../plan/AlertPanel');
  return panel;
});
const TeamPanel = lazyScreen<OverviewViewProps>(async () => {
  const { TeamPanel: panel } = await import(/* webpackChunkName: 'overview-team' */ '../plan/TeamPanel');
  return panel;
});

/** What the address names as open. */
export function OpenedPanel(props: OverviewViewProps & { readonly opened: Opened }): JSX.Element {
  const { opened, ...rest } = props;
  switch (opened.kind) {
    case 'card':
      return <CardPanel {...rest} key={opened.card} opened={opened} />;
    case 'figure':
      return <FigurePanel {...rest} key={opened.figure} opened={opened} />;
    case 'question':
      return <QuestionPanel {...rest} key={opened.question} opened={opened} />;
    case 'alert':
      return <AlertPanel {...rest} key={opened.id} opened={opened} />;
    case 'team':
      return <TeamPanel {...rest} />;
  }
}
