import { adviceForFile, adviceForRow } from './advice';

describe('advice', () => {
  it.each([
    [{ problem: 'missing', field: 'sourceId' }, 'addMessageId'],
    [{ problem: 'missing', field: 'title' }, 'addTitle'],
    [{ problem: 'notANotice', value: 'serviceHealthIssue' }, 'lookInServiceHealth'],
    [{ problem: 'notANotice', value: 'error' }, 'signInAgain'],
    [{ problem: 'notANotice', value: 'number' }, 'nothingToDo'],
    [{ problem: 'unreadableDate', field: 'actBy', value: 'soon' }, 'writeDateAsIso']
  ] as const)('for a row with %j is %s', (problem, advice) => {
    expect(adviceForRow(problem)).toBe(advice);
  });

  it('for a text as a whole follows from its problem', () => {
    expect(adviceForFile({ problem: 'webPage' })).toBe('saveAsKnownFormat');
  });
});
