import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/lib/embed/options.ts';
import { oembedOf } from '../../src/lib/server/site/oembed.ts';
import { site } from '../../src/site/render.ts';
import { embeddedByWordpress } from '../fixtures/hosts/wordpress.ts';

const embeddable = {
  title: 'Talks <b>"on"</b> Ukraine & more',
  embed: 'embed/en/talks/',
  picture: 'en/talks/card.png',
  pictureSize: { width: 1200, height: 630 },
};
const answer = (siteUrl?: string) =>
  JSON.parse(oembedOf(embeddable, siteUrl)) as Record<string, unknown> & { html: string };

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
      height: frameHeight,
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

  it('comes out of WordPress whole and in sight', () => {
    const { html } = answer('https://example.org/');
    expect(embeddedByWordpress(html, 'aB3')).toBe(
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="https://example.org/embed/en/talks/#?secret=aB3" data-secret="aB3" title="Talks &lt;b&gt;&quot;on&quot;&lt;/b&gt; Ukraine &amp; more" width="660" height="720" frameborder="0"></iframe>',
    );
    // The filter itself drops and hides what it should.
    expect(
      embeddedByWordpress(
        '<script>x</script><blockquote id="d"><p>y</p></blockquote><div><iframe src="b" onload="c"></iframe></div>',
        'e',
      ),
    ).toBe(
      '<blockquote class="wp-embedded-content" data-secret="e">y</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" src="b#?secret=e" data-secret="e"></iframe>',
    );
    expect(embeddedByWordpress('<p>no frame</p>', 'e')).toBeUndefined();
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

describe('every address that can be pasted', () => {
  const siteUrl = 'https://example.org/maps/';
  const scripts = {
    first: 'f.js',
    filter: 'f.js',
    report: 'r.js',
    embed: 'e.js',
    statementRedirect: 'o.js',
    line: '',
  };
  const { pages, files } = site({ siteUrl, scripts, notices: [] });
  const embeds = new Set(pages.map(({ path }) => path).filter((path) => path.startsWith('embed/')));
  /** The address of the frame that hosts make of a page's own address; from the site's root. */
  function framed(path: string): string | undefined {
    const { head = '' } = pages.find((page) => page.path === path) ?? {};
    const [, href] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(head) ?? [];
    const file = files.find((each) => siteUrl + each.path === href);
    if (!file || !('text' in file)) return undefined;
    const { html, thumbnail_url } = JSON.parse(file.text) as { html: string; thumbnail_url: string };
    expect(files.some((each) => siteUrl + each.path === thumbnail_url)).toBe(true);
    const [, src = ''] = /^<iframe src="([^"]+)"/u.exec(html) ?? [];
    expect(embeds.has(src.replace(siteUrl, '').replace(/\?.*$/u, ''))).toBe(true);
    return src.replace(siteUrl, '');
  }

  it('keeps what it shows', () => {
    const report = 'en/white-house-talks/';
    expect(framed(report)).toBe(`embed/${report}`);
    expect(framed(`embed/${report}`)).toBe(`embed/${report}`);
    expect(framed(`${report}s/kharkiv-strike/`)).toBe(`embed/${report}?statement=kharkiv-strike`);
    expect(framed(`${report}on/2022-11-15/`)).toBe(`embed/${report}?asOf=2022-11-15`);
  });

  it('has an answer, each a page of a report, each statement, each date and each pinned embed', () => {
    const pasted = pages.filter(({ path }) => /white-house-talks\/(?:(?:s|on)\/[\w-]+\/)?$/u.test(path));
    expect(pasted.length).toBeGreaterThan(40);
    for (const { path } of pasted) expect(framed(path), path).toBeDefined();
    for (const pinned of [...embeds].filter((path) => path.startsWith('embed/v/')))
      expect(framed(pinned)).toBe(pinned);
  });
});
