import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../src/lib/server/site/oembed.ts';

const embeddable = {
  title: 'Talks <b>"on"</b> Ukraine & more',
  page: 'en/talks/',
  embed: 'embed/en/talks/',
  picture: 'en/talks/card.png',
  pictureSize: { width: 1200, height: 630 },
};
const answer = (siteUrl?: string) =>
  JSON.parse(oembedOf(embeddable, siteUrl)) as Record<string, unknown> & { html: string };

/**
 * What WordPress keeps of the html of a provider it does not know: links, quotations and the first frame, with
 * few attributes; it puts the frame into a sandbox. Anything else is dropped.
 */
function wordpress(html: string): string {
  const kept: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  let frames = 0;
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/<(\/?)([a-z]+)([^>]*)>/gu, (_all, close: string, name: string, attributes: string) => {
      const names = kept[name];
      if (!names) return '';
      if (close) return `</${name}>`;
      if (name === 'iframe' && ++frames > 1) return '';
      const given = [...attributes.matchAll(/ ([a-z]+)="[^"]*"/gu)]
        .filter(([, attribute = '']) => names.includes(attribute))
        .map(([text]) => text);
      const sandbox = name === 'iframe' ? ' sandbox="allow-scripts" security="restricted"' : '';
      return `<${name}${given.join('')}${sandbox}>`;
    });
}

describe('oembedOf', () => {
  it('answers with all that oEmbed 1.0 asks of a rich answer', () => {
    const { html, ...rest } = answer('https://example.org/maps/');
    expect(rest).toEqual({
      type: 'rich',
      version: '1.0',
      title: embeddable.title,
      provider_name: 'Geogloss',
      provider_url: 'https://example.org/maps/',
      cache_age: 86_400,
      width: 660,
      height: 560,
      thumbnail_url: 'https://example.org/maps/en/talks/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(html).toContain('src="https://example.org/maps/embed/en/talks/"');
  });

  it('names an author only where the report has one', () => {
    const named = JSON.parse(oembedOf({ ...embeddable, author: 'Olena K.' }, undefined)) as object;
    expect(named).toMatchObject({ author_name: 'Olena K.' });
    expect(answer()).not.toHaveProperty('author_name');
  });

  it('survives the filter of WordPress whole', () => {
    const { html } = answer('https://example.org/');
    const filtered = wordpress(html);
    expect(filtered.replace(' sandbox="allow-scripts" security="restricted"', '')).toBe(html);
    expect(filtered).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/u,
    );
    // The filter itself drops what it should.
    expect(wordpress('<script>x</script><div style="a"><iframe src="b" onload="c"></iframe></div>')).toBe(
      '<iframe src="b" sandbox="allow-scripts" security="restricted"></iframe>',
    );
  });

  it('holds no markup of the title', () => {
    expect(answer('https://example.org/').html).toContain(
      'title="Talks &lt;b&gt;&quot;on&quot;&lt;/b&gt; Ukraine &amp; more"',
    );
  });

  it('names a host that cannot exist where nobody said where the site is', () => {
    expect(new URL(String(answer()['thumbnail_url'])).hostname).toMatch(/\.invalid$/u);
  });
});
