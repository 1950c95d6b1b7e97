import { sourceMark } from './sourceMark';

it.each([
  ['messageCenter', 'MC123456', null, 'MC123456'],
  ['feed', 'https://news.contoso.example/a/long/address?x=1', null, 'news.contoso.example'],
  ['feed', 'tag:contoso,2026:7', 'https://contoso.example/7', 'contoso.example'],
  ['whatsNew', '2026-05-04-passkeys', null, ''],
  ['byHand', '0b1c', 'https://contoso.example/', '']
] as const)(
  'a notice from %s with the id %s and the link %s is marked "%s"',
  (sourceKind, sourceId, link, mark) => {
    expect(sourceMark({ sourceKind, sourceId, link })).toBe(mark);
  }
);
