import { describe, expect, it } from 'vitest';
import { siteUrlFrom } from '../../src/lib/server/site/siteUrl.ts';

describe('siteUrlFrom', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/maps/2025', 'https://example.org/maps/2025/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    ['https://карти.example/мапа', 'https://xn--80aqezk.example/%D0%BC%D0%B0%D0%BF%D0%B0/'],
  ])('takes %s for %s', (SITE_URL, expected) => {
    expect(siteUrlFrom({ SITE_URL })).toBe(expected);
  });

  it('prefers SITE_URL, then package.json, then nothing', () => {
    const homepage = 'https://b.example/';
    expect(siteUrlFrom({ SITE_URL: 'https://a.example', homepage })).toBe('https://a.example/');
    expect(siteUrlFrom({ SITE_URL: '', homepage })).toBe(homepage);
    expect(siteUrlFrom({})).toBeUndefined();
  });

  it.each([
    ['example.org', 'complete address'],
    ['/maps/', 'complete address'],
    ['javascript:alert(1)', 'https://'],
    ['ftp://example.org/', 'https://'],
    ['https://', 'complete address'],
    ['https://user:secret@example.org/', 'password'],
    ['https://example.org/?a=b', 'query'],
    ['https://example.org/#', 'fragment'],
    ['https://example.org/index.html', 'folder'],
    [' https://example.org/', 'white space'],
  ])('refuses %s and says why', (SITE_URL, reason) => {
    expect(() => siteUrlFrom({ SITE_URL })).toThrow(`SITE_URL: ${JSON.stringify(SITE_URL)}`);
    expect(() => siteUrlFrom({ SITE_URL })).toThrow(reason);
  });

  it('refuses a homepage that is no text', () => {
    expect(() => siteUrlFrom({ homepage: 7 })).toThrow('package.json: homepage: 7: must be text');
  });
});
