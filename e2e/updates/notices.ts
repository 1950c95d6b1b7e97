/** A post of the Message Center as Graph writes it; ours, in our own words. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actBy?: string | null;
  readonly modified?: string;
}

/** What a person exports: a page of Graph's answer. */
export function graphExport(posts: readonly Post[]): string {
  return JSON.stringify({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/messages',
    value: posts.map(({ id, title, body, actBy = null, modified = '2026-04-27T08:00:00Z' }) => ({
      id,
      title,
      startDateTime: '2026-04-27T08:00:00Z',
      endDateTime: '2027-04-27T08:00:00Z',
      lastModifiedDateTime: modified,
      category: 'planForChange',
      severity: 'high',
      tags: ['User impact', 'Admin impact'],
      isMajorChange: true,
      actionRequiredByDateTime: actBy,
      services: ['Microsoft Intune'],
      details: [],
      body: { contentType: 'html', content: body }
    }))
  });
}
