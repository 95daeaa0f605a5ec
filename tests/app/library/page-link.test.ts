import { expect, it } from 'vitest';
import { pageLink } from '../../../lib/app/library/page-link';

it.each([
  ['a short quote whole', 'https://a.example/x', 'too high', 'https://a.example/x#:~:text=too%20high'],
  ['behind a hash route', 'https://a.example/#/x', 'too high', 'https://a.example/#/x:~:text=too%20high'],
  [
    'signs that divide a fragment',
    'https://a.example/',
    'well-being, & more',
    'https://a.example/#:~:text=well%2Dbeing%2C%20%26%20more',
  ],
  [
    'a long quote by its ends',
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://a.example/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['line breaks as spaces', 'https://a.example/', ' too\n high ', 'https://a.example/#:~:text=too%20high'],
])('%s', (_, address, quote, expected) => {
  expect(pageLink(address, quote)).toBe(expected);
});
