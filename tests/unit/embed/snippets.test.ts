import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultOptions } from '../../../src/lib/embed/options.ts';
import {
  elementCode,
  fittingFrameCode,
  frameAddress,
  frameCode,
  pageAddress,
  reactCode,
  type Embedding,
} from '../../../src/lib/embed/snippets.ts';

const layerIds = ['incidents', 'talks', 'seats', 'contacts', 'occupied', 'oblasts', 'base'];

const embedding: Embedding = {
  title: 'Talks “on” <Ukraine> & "more"',
  embed: 'https://example.org/maps/embed/en/a-report/',
  full: 'https://example.org/maps/en/a-report/',
  layers: layerIds,
  size: { width: undefined, height: 640 },
  shown: {
    selection: { kind: 'statement', name: 'strike' },
    layers: new Set(['occupied', 'base']),
    asOf: '2022-03-28',
  },
  options: { ...defaultOptions, theme: 'dark', title: false },
  script: { href: 'https://example.org/maps/assets/geo-gloss-1.js', integrity: 'sha384-x' },
};
const plain: Embedding = {
  ...embedding,
  shown: { layers: new Set(layerIds) },
  options: defaultOptions,
  script: undefined,
};

/** A frame as MDX and JSX hand its attributes to React. */
function inReact(code: string) {
  const attributes = [...code.matchAll(/ (\w+)(?:="([^"]*)"|=\{(.*?\})\})?(?=[ >])/gu)].map(
    ([, name = '', value, object]) =>
      [name, object ? (JSON.parse(object) as object) : (value ?? true)] as const,
  );
  return renderToStaticMarkup(createElement('iframe', Object.fromEntries(attributes)));
}

describe('what else is shown', () => {
  const also = (url: URL) => {
    const next = new URL(url);
    next.searchParams.set('time', '2018-02-04');
    return next;
  };
  it('stands in every address and in the element', () => {
    const filtered = { ...embedding, also };
    expect(new URL(frameAddress(filtered)).searchParams.get('time')).toBe('2018-02-04');
    expect(new URL(pageAddress(filtered)).searchParams.get('time')).toBe('2018-02-04');
    expect(elementCode(filtered)).toContain(' time="2018-02-04"');
    expect(frameAddress(embedding)).not.toContain('time');
  });
});

describe('in React', () => {
  afterEach(() => vi.restoreAllMocks());

  it('the code for HTML stands whole, full screen and all', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = inReact(frameCode(plain));
    for (const kept of [
      'width="100%"',
      'height="640"',
      'frameborder="0"',
      'allowfullscreen=""',
      'loading="lazy"',
    ])
      expect(html).toContain(kept);
    // What it does with a style, and with an attribute without a value.
    expect(() => inReact('<iframe style="border:0"></iframe>')).toThrow(/style/u);
    expect(inReact('<iframe allowfullscreen></iframe>')).toBe('<iframe></iframe>');
  });

  it('the code for React gives no warning either', () => {
    const warned = vi.spyOn(console, 'error');
    const html = inReact(reactCode({ ...plain, size: { width: 660, height: 640 } }));
    expect(html).toContain('style="border:0;max-width:100%" allowFullScreen=""');
    expect(html).toContain('width="660"');
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('what a newsroom copies', () => {
  it('is nothing but the address where all is as usual', () => {
    expect(frameAddress(plain)).toBe(plain.embed);
    expect(pageAddress(plain)).toBe(plain.full);
  });

  it('says everything else in the query: hosts drop fragments', () => {
    expect(frameAddress(embedding)).toBe(
      `${embedding.embed}?asOf=2022-03-28&layers=occupied,base&theme=dark&title=false&statement=strike`,
    );
    const mark = {
      ...embedding,
      shown: { ...plain.shown, selection: { kind: 'mark', name: 'kyiv' } as const },
    };
    expect(new URL(frameAddress(mark)).hash).toBe('#p-kyiv');
    expect(new URL(pageAddress(embedding)).hash).toBe('#s-strike');
  });

  it('says a date in the path: no static host answers a query', () => {
    expect(pageAddress(embedding)).toBe(`${embedding.full}on/2022-03-28/?layers=occupied,base#s-strike`);
  });

  it('is one frame with a name, whatever the title holds', () => {
    const code = frameCode(embedding);
    expect(code.match(/<iframe /gu)).toHaveLength(1);
    expect(code).toContain('title="Talks “on” &lt;Ukraine&gt; &amp; &quot;more&quot;"');
    expect(code).toContain('width="100%" height="640"');
    expect(code).not.toMatch(/<script|scrolling|onload/u);
  });

  it('holds the script only pinned by its hash, and nothing that needs it where there is none', () => {
    expect(fittingFrameCode(plain)).toBeUndefined();
    expect(elementCode(plain)).toBeUndefined();
    for (const code of [fittingFrameCode(embedding), elementCode(embedding)])
      expect(code).toContain('integrity="sha384-x" crossorigin="anonymous" defer></script>');
    const element = elementCode(embedding);
    expect(element).toContain('asof="2022-03-28" layers="occupied,base" statement="strike"');
    expect(element).toContain(
      'theme="dark" title="false"><a href="https://example.org/maps/en/a-report/on/2022-03-28/?',
    );
  });
});
