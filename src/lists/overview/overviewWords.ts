/** The parts of the plan for operations and maintenance. */
export const planSections = ['Team', 'Reporting', 'Updates', 'Decisions', 'Alerts'] as const;

/** How often something is reported or looked at. */
export const planRhythms = [
  'Every day',
  'Every week',
  'Every two weeks',
  'Every month',
  'Every quarter',
  'When it is needed'
] as const;

/** What a lead writes into a report. */
export const planTopics = ['Decision', 'Ask', 'Risk'] as const;

/** How much an alert matters, the least first. */
export const alertSeverities = ['Low', 'Medium', 'High'] as const;
