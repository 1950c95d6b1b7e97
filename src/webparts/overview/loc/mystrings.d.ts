declare interface IOverviewWebPartStrings {
  Loading: string;
  MenuSetup: string;
  NotLoaded: string;
  NotRefreshed: string;
  PaneData: string;
  PaneDataSite: string;
  PaneDataSiteHint: string;
  PaneDataSiteOtherHost: string;
  PaneDescription: string;
  PaneFirstView: string;
  PanePageWrong: string;
  PanePages: string;
  PanePagesHint: string;
  PanePeriod: string;
  PaneTitle: string;
  PaneView: string;
  PanelAddAlert: string;
  PanelAddNote: string;
  PanelCloseReport: string;
  PanelEditAlert: string;
  PanelEditNote: string;
  PanelReopenReport: string;
  PanelSuggestedAlerts: string;
  PartChecklist: string;
  PartFaq: string;
  PartTraining: string;
  PartUpdates: string;
  PeriodAfter: string;
  PeriodBefore: string;
  PeriodBy: string;
  PeriodMonth: string;
  PeriodOf: string;
  PeriodQuarter: string;
  PeriodRunning: string;
  QuarterName: string;
  Title: string;
  ViewAttention: string;
  ViewFigures: string;
  ViewPlan: string;
  ViewReport: string;
}

declare module 'OverviewWebPartStrings' {
  const strings: IOverviewWebPartStrings;
  export = strings;
}
