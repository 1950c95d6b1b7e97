import { checklistText } from './checklistText';

describe('checklistText', () => {
  it.each([
    [
      'items',
      '<ul><li>Serial number</li><li>Version of <b>Windows</b></li></ul>',
      '[ ] Serial number\n[ ] Version of Windows'
    ],
    ['lines', '<p>Serial number</p><p>Version</p>', '[ ] Serial number\n[ ] Version'],
    [
      'text around a list',
      '<p>Ask for:</p><ul><li>Serial number</li></ul><p>Then send it.</p>',
      'Ask for:\n\n[ ] Serial number\n\nThen send it.'
    ],
    [
      'items with several lines',
      '<ol><li><p>Logs:</p><ul><li>MDM</li><li>Office</li></ul></li></ol>',
      '[ ] Logs:\n    - MDM\n    - Office'
    ],
    ['nothing', '', '']
  ])('writes %s', (_what, html, expected) => {
    expect(checklistText(html)).toBe(expected);
  });
});
