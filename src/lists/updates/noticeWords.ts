/** Words of columns that several lists of the update feed share. People see them in the lists. */
export const impactChoices = ['None', 'Low', 'Medium', 'High'] as const;

export const severityChoices = ['Normal', 'High', 'Critical', 'Other'] as const;
