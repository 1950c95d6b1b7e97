import { parseFiles } from './attachedFiles';

const site = 'https://contoso.example/sites/intune';
const folder = '/sites/intune/Lists/OMTaskLog/Attachments/7';

describe('the files of a row', () => {
  it.each([
    ['plain', (files: unknown) => files],
    ['wrapped', (files: unknown) => ({ results: files })]
  ])('have names and absolute addresses, by name, when they come %s', (_form, wrap) => {
    const files = [
      { FileName: "it's 1 & 2.txt", ServerRelativeUrl: `${folder}/it's 1 & 2.txt` },
      { FileName: 'März.pdf', ServerRelativeUrl: `${folder}/März.pdf` },
      { FileName: 'a.png', ServerRelativeUrl: `${folder}/a.png` }
    ];
    expect(parseFiles({ AttachmentFiles: wrap(files) }, site)).toEqual([
      { name: 'a.png', url: `https://contoso.example${folder}/a.png` },
      { name: "it's 1 & 2.txt", url: `https://contoso.example${folder}/it's%201%20%26%202.txt` },
      { name: 'März.pdf', url: `https://contoso.example${folder}/M%C3%A4rz.pdf` }
    ]);
  });

  it.each([{}, { AttachmentFiles: null }, { AttachmentFiles: { __deferred: {} } }])(
    'are none in %j',
    (item) => {
      expect(parseFiles(item, site)).toEqual([]);
    }
  );
});
