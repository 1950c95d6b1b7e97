import { parseErrorBody } from './errorBody';
import { errorKind, isDigestError, isThresholdError, responseError } from './responseError';

const now = new Date('2026-05-02T10:00:00Z');

function body(code: string, message: string = 'words in any language'): string {
  return JSON.stringify({ 'odata.error': { code, message: { lang: 'de-DE', value: message } } });
}

describe('parseErrorBody', () => {
  it.each([
    [body('-1, A.B', 'm'), { code: '-1', type: 'A.B', message: 'm' }],
    ['{"error":{"code":"-2, C","message":{"value":"v"}}}', { code: '-2', type: 'C', message: 'v' }],
    [
      '{"error":{"code":"accessDenied","message":"no"}}',
      { code: 'accessDenied', type: undefined, message: 'no' }
    ],
    ['<html>Bad gateway</html>', { code: undefined, type: undefined, message: '' }],
    ['', { code: undefined, type: undefined, message: '' }],
    ['null', { code: undefined, type: undefined, message: '' }],
    ['{"odata.error":{"code":5,"message":{}}}', { code: undefined, type: undefined, message: '' }]
  ])('reads %s', (text, expected) => {
    expect(parseErrorBody(text)).toEqual(expected);
  });
});

describe('errorKind', () => {
  it.each([
    [404, '-2130575338, System.ArgumentException', 'notFound'],
    [404, '-1, System.ArgumentException', 'notSetUp'],
    [404, '-2130575322, Microsoft.SharePoint.SPException', 'notSetUp'],
    [404, '-2147024894, System.IO.FileNotFoundException', 'notSetUp'],
    [404, '-2147024809, System.ArgumentException', 'notFound'],
    [400, '-2147024809, System.ArgumentException', 'invalid'],
    [404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', 'notFound'],
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'conflict'],
    [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'conflict'],
    [400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'conflict'],
    [500, '-2130575342, Microsoft.SharePoint.SPException', 'conflict'],
    [403, '-2147024891, System.UnauthorizedAccessException', 'forbidden'],
    [500, '-2147024891, System.UnauthorizedAccessException', 'forbidden'],
    [401, '', 'forbidden'],
    [403, '-2130575252, Microsoft.SharePoint.SPException', 'forbidden'],
    [500, '-2130575252, Microsoft.SharePoint.SPException', 'invalid'],
    [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'invalid'],
    [400, '-1, System.ArgumentException', 'invalid'],
    [500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'invalid'],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'invalid'],
    [429, '', 'throttled'],
    [503, '', 'throttled'],
    [504, '', 'throttled'],
    [502, '', 'offline'],
    [423, '', 'conflict'],
    [501, '-1, System.NotImplementedException', 'invalid']
  ])('takes %i with code "%s" for %s', (status, code, expected) => {
    expect(errorKind(status, parseErrorBody(body(code)), '/_api/web')).toBe(expected);
  });

  it.each([
    ['-2130575338, Microsoft.SharePoint.SPException', "/_api/web/getList('x')/items(5)", 'notSetUp'],
    ['-2130575338, Microsoft.SharePoint.SPException', "/_api/web/GetFileByUrl('x')", 'notFound'],
    ['-2130575338, System.ArgumentException', "/_api/web/getList('x')/items(5)", 'notFound']
  ])('tells a missing list from a missing item: %s for %s', (code, url, expected) => {
    expect(errorKind(404, parseErrorBody(body(code)), url)).toBe(expected);
  });

  it('knows a refused digest by code and status', () => {
    const refused = parseErrorBody(body('-2130575251, Microsoft.SharePoint.SPException'));
    expect(isDigestError(403, refused)).toBe(true);
    expect(isDigestError(500, refused)).toBe(false);
    expect(isDigestError(403, parseErrorBody(''))).toBe(false);
  });
});

describe('responseError', () => {
  it('keeps the correlation id and the seconds to wait', async () => {
    const response = new Response('', {
      status: 429,
      headers: { 'Retry-After': '31', SPRequestGuid: 'abc' }
    });
    const error = await responseError(response, 'GET /x', now);
    expect(error).toMatchObject({ kind: 'throttled', retryAfterSeconds: 31, correlationId: 'abc' });
  });

  it('marks a query over the list view threshold', async () => {
    const response = new Response(body('-2147024860, Microsoft.SharePoint.SPQueryThrottledException'), {
      status: 500
    });
    const error = await responseError(response, 'GET /x', now);
    expect(isThresholdError(error)).toBe(true);
    expect(error.kind).toBe('invalid');
    expect(error.message).toContain('words in any language');
  });
});
