/**
 * The policy of every page: scripts, requests, fonts and frames come from this server alone, nothing inline and no eval
 * runs. Styles are the exception: Fluent and SharePoint's theming write style elements while they run.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'"
].join('; ');
