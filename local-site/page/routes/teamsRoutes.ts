import { homePageName, sitePages } from '../canvas/sitePages';
import { teamsFrameHtml } from '../html/teamsHtml';
import { readPageRequest } from '../http/pageRequest';
import { pageResponse } from '../http/pageResponse';
import { bundleUrl, type PageParts } from '../parts';
import { teamsThemeOf, type TeamsData, type TeamsTheme } from '../shared/teams';

/** Parent pages that play Microsoft Teams around a page with one web part. */
export function mountTeamsRoutes(parts: PageParts): void {
  const { app, services } = parts;
  // The Teams library asks Microsoft's servers which other hosts it may trust: none here.
  app.get('/_local/teams/validDomains.json', (context) => context.json({ validOrigins: [] }));
  for (const kind of ['tab', 'personal'] as const) {
    app.get(`/teams/${kind}`, (context) => {
      const request = readPageRequest(context, services);
      const theme: TeamsTheme = teamsThemeOf(request.view.theme);
      const pages = sitePages(parts.packages.current(), parts.canvases);
      const named = pages.find((candidate) => candidate.name === context.req.query('page'));
      const page = named ?? pages.find((candidate) => candidate.name !== homePageName);
      if (page === undefined) return context.notFound();
      const data: TeamsData = {
        kind,
        theme,
        locale: request.view.lang,
        userName: request.person.name,
        userPrincipalName: request.person.email,
        pageName: page.name,
        webUrl: `${request.origin}${services.webUrl}`
      };
      const frameUrl = `${services.webUrl}/_layouts/15/teamshostedapp.aspx?page=${page.name}&host=${kind}`;
      return pageResponse(context, {
        title: `${page.title} | Microsoft Teams (local)`,
        view: request.view,
        bodyClass: 'teamsPage',
        styleSheet: bundleUrl(parts, 'site.css'),
        scripts: [bundleUrl(parts, 'teams.js')],
        data,
        body: teamsFrameHtml({ kind, title: page.title, frameUrl, theme })
      });
    });
  }
}
