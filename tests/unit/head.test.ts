import { describe, expect, it } from 'vitest';
import { headOf, type About } from '../../src/lib/server/site/head.ts';

const about: About = {
  canonical: 'en/talks/',
  title: 'Talks "on" <Ukraine>',
  description: 'First sentence.',
  language: 'en',
  languages: [
    { language: 'de', path: 'de/talks/' },
    { language: 'en', path: 'en/talks/' },
  ],
  picture: { path: 'en/talks/card.png', width: 1200, height: 630, alt: 'A map' },
  published: '2025-08-19',
  oembed: 'en/talks/oembed.json',
  data: (at) => ({ '@id': at('en/talks/'), headline: '</script><script>' }),
};

describe('headOf', () => {
  it('says nothing that needs an address where there is none', () => {
    const head = headOf(about, undefined);
    expect(head).not.toMatch(/canonical|hreflang|og:image|og:url|ld\+json|oembed|https?:/u);
  });

  it('names the oEmbed answer as hosts take it: WordPress and Ghost resolve no relative address', () => {
    const links = headOf(about, 'https://e.org/m/').match(/<link [^>]*oembed[^>]*>/gu);
    expect(links).toEqual([
      '<link rel="alternate" type="application/json+oembed" href="https://e.org/m/en/talks/oembed.json" title="Talks &quot;on&quot; &lt;Ukraine&gt;">',
    ]);
  });

  it('names every language, and one for everybody else', () => {
    const links = [...headOf(about, 'https://e.org/m/').matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)];
    expect(links.map(([, language, href]) => [language, href])).toEqual([
      ['de', 'https://e.org/m/de/talks/'],
      ['en', 'https://e.org/m/en/talks/'],
      ['x-default', 'https://e.org/m/en/talks/'],
    ]);
  });

  it('shows a statement’s own address, but counts it for the full page', () => {
    const head = headOf({ ...about, self: 'en/talks/s/first/' }, 'https://e.org/');
    expect(head).toContain('rel="canonical" href="https://e.org/en/talks/"');
    expect(head).toContain('property="og:url" content="https://e.org/en/talks/s/first/"');
  });

  it('holds no markup of what it says', () => {
    const head = headOf(about, 'https://e.org/');
    expect(head).toContain('content="Talks &quot;on&quot; &lt;Ukraine&gt;"');
    expect(head.match(/<script/gu)).toHaveLength(1);
    expect(head.match(/<\/script>/gu)).toHaveLength(1);
  });
});
