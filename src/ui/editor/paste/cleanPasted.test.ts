import fc from 'fast-check';
import { sanitizeHtml } from '../../richText/sanitizeHtml';
import { readHtml } from '../document/readHtml';
import { writeHtml } from '../document/writeHtml';
import { cleanPasted } from './cleanPasted';

function pasted(html: string): string {
  return writeHtml(readHtml(cleanPasted(html).html));
}

function wordItem(marker: string, text: string, level = 1, list = 'l0', lfo = 'lfo1'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;mso-add-space:auto;text-indent:-.25in;
mso-list:${list} level${level} ${lfo}'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

function wordPage(body: string): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- @font-face {font-family:Symbol} p.MsoNormal {margin:0in} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

describe('what is pasted from Word', () => {
  it('loses everything of Word but the words and their formatting', () => {
    const page = wordPage(
      `<p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'><span lang=DE style='font-size:12.0pt;
mso-bidi-font-size:11.0pt'>Restart</span></b><span style='mso-spacerun:yes'>   </span>the <i>device</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`
    );
    expect(pasted(page)).toBe('<p><strong>Restart</strong> the <em>device</em>.</p>');
  });

  it('turns numbered paragraphs into a numbered list', () => {
    const page = wordPage(
      wordItem('1.', 'Open Settings') + '\n\n' + wordItem('2.', 'Choose <b>Accounts</b>')
    );
    expect(pasted(page)).toBe('<ol><li>Open Settings</li><li>Choose <strong>Accounts</strong></li></ol>');
  });

  it('nests by level, and takes the letter o for the bullet that it is', () => {
    const page = wordPage(
      wordItem('·', 'A') + wordItem('o', 'A one', 2) + wordItem('§', 'A one deep', 3) + wordItem('·', 'B')
    );
    expect(pasted(page)).toBe(
      '<ul><li>A<ul><li>A one<ul><li>A one deep</li></ul></li></ul></li><li>B</li></ul>'
    );
  });

  it('keeps the number of a list that a paragraph interrupts', () => {
    const page = wordPage(
      wordItem('1.', 'One') +
        '<p class=MsoNormal>Meanwhile</p>' +
        wordItem('2.', 'Two') +
        wordItem('a)', 'Two a', 2)
    );
    expect(pasted(page)).toBe(
      '<ol><li>One</li></ol><p>Meanwhile</p><ol start="2"><li>Two<ol><li>Two a</li></ol></li></ol>'
    );
  });

  it('keeps different lists apart, and does not nest what begins deep', () => {
    const page = wordPage(
      wordItem('o', 'Deep', 2) + wordItem('·', 'Flat') + wordItem('1.', 'Other', 1, 'l1', 'lfo2')
    );
    expect(pasted(page)).toBe('<ul><li>Deep</li></ul><ul><li>Flat</li></ul><ol><li>Other</li></ol>');
  });

  it('leaves a numbered heading a heading, without the number', () => {
    const page = wordPage(
      `<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1<span>&nbsp; </span></span>Enrolment</h1><h2>Android</h2><p class=MsoNormal>Text</p>`
    );
    expect(pasted(page)).toBe('<h3>Enrolment</h3><h4>Android</h4><p>Text</p>');
  });

  it('puts the items of Word on the web together', () => {
    const item = (tag: string, start: number, level: number, text: string): string =>
      `<div class="ListContainerWrapper SCXW1"><${tag} class="NumberListStyle1" start="${start}"><li data-listid="4" data-aria-level="${level}" class="OutlineElement Ltr"><p class="Paragraph" lang="EN-US"><span class="TextRun" style="font-weight:bold">${text}</span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
    expect(pasted(item('ol', 1, 1, 'One') + item('ol', 1, 2, 'One a') + item('ol', 2, 1, 'Two'))).toBe(
      '<ol><li><strong>One</strong><ol><li><strong>One a</strong></li></ol></li><li><strong>Two</strong></li></ol>'
    );
  });
});

describe('what is pasted from pages', () => {
  it.each([
    [
      'Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">A</span> <span style="font-style:italic">B</span></p></b>',
      '<p><strong>A</strong> <em>B</em></p>'
    ],
    [
      'paths and anchors',
      '<p><a href="/en-us/mem">Docs</a> <a href="#top">Top</a> <a href="https://contoso.example/">Site</a></p>',
      '<p>Docs Top <a href="https://contoso.example/" target="_blank" rel="noopener noreferrer">Site</a></p>'
    ],
    [
      'buttons beside code',
      '<div><button>Copy</button><pre class="lang-ps"><code><span class="hl">Get-Item</span> .\n</code></pre></div>',
      '<pre><code>Get-Item .</code></pre>'
    ],
    ['what the page hides', '<p>Seen<span style="display: none">hidden</span></p>', '<p>Seen</p>'],
    [
      'a table',
      '<table style="x" border=1><tr><td width=3>A</td></tr></table>',
      '<table><tbody><tr><td>A</td></tr></tbody></table>'
    ],
    ['text from right to left', '<p dir=RTL lang=AR-SA>نص</p>', '<p dir="rtl">نص</p>'],
    [
      'what would run',
      '<p onclick="x()">A</p><script>x()</script><a href="javascript:x()">B</a><svg onload=x()></svg>',
      '<p>A</p><p>B</p>'
    ]
  ])('is cleaned: %s', (_what, html, expected) => {
    expect(pasted(html)).toBe(expected);
  });

  it('counts the pictures that it leaves out, but not the dots that count readers', () => {
    const result = cleanPasted(
      '<p>A<img src="a.png"><img src="dot.gif" width="1" height="1"></p><img src="data:image/png;base64,AA">'
    );
    expect(result).toEqual({ html: '<p>A</p>', pictures: 2 });
  });

  it('keeps every word in its order, however broken it is', () => {
    const words = fc.constantFrom('One', 'two <b>three</b>', 'four&amp;', '', 'o', '1.');
    const item = fc
      .tuple(
        fc.constantFrom('1.', 'o', '·', '', 'iv)'),
        words,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('l0', 'l1')
      )
      .map(([marker, text, level, list]) => ({ html: wordItem(marker, text, level, list), text }));
    const other = fc
      .constantFrom(
        '<p class=MsoNormal>',
        '<div>',
        '</div>',
        '<table><td>',
        '<h2>',
        '<li aria-level=2>',
        '<ul>',
        '\n'
      )
      .map((html) => ({ html, text: '' }));
    const wordsOf = (html: string): string => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return (body.textContent ?? '').replace(/\s+/g, '');
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(item, other), { maxLength: 8 }), (parts) => {
        const html = pasted(parts.map((part) => part.html).join(''));
        expect(sanitizeHtml(html)).toBe(html);
        expect(wordsOf(html)).toBe(wordsOf(parts.map((part) => part.text).join('')));
      }),
      { numRuns: 200 }
    );
  });
});
