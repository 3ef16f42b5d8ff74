import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../src/lib/embed/hosts.ts';

const hosts = (query: string) => {
  const found = hostsOf(new URLSearchParams(query));
  return found && [...found];
};

describe('hostsOf', () => {
  it('is every page where the address names none', () => expect(hosts('theme=dark')).toBeUndefined());

  it('is the origins that the address names, as browsers write them', () => {
    expect(hosts('host=https://news.example')).toEqual(['https://news.example']);
    expect(hosts('host=HTTPS://News.example:443/')).toEqual(['https://news.example']);
    expect(hosts('host=http://localhost:8080&host=https://amp.news.example')).toEqual([
      'http://localhost:8080',
      'https://amp.news.example',
    ]);
  });

  it.each([
    '',
    'null',
    '*',
    'news.example',
    '//news.example',
    'https://',
    'https://news.example/article',
    'https://news.example/?a',
    'https://news.example/#a',
    'https://a:b@news.example',
    'https://*.news.example ,https://b.example',
    'file:///home/',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:https://news.example/1',
  ])('is nobody where it names “%s”, which is no origin', (given) =>
    expect(hosts(`host=${encodeURIComponent(given)}`)).toEqual([]),
  );
});
