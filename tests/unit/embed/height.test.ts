import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, heightRequestOf, pymIdOf } from '../../../src/lib/embed/height.ts';
import { secretIn } from '../../../src/lib/embed/wordpress.ts';

const src = 'https://example.org/embed/en/a-report/?theme=dark';
const size = { height: 640, width: 330 };

describe('the height', () => {
  it('is said in every language a host page may know', () => {
    const messages = heightMessages(size, { src, pym: 'map-1', resizer: 'frame-1' }, 'init');
    expect(messages).toContainEqual({ geogloss: 1, type: 'height', height: 640 });
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 640 });
    expect(messages).toContainEqual({ 'datawrapper-height': { '/embed/en/a-report/?theme=dark': 640 } });
    expect(messages).toContain('pymxPYMxmap-1xPYMxheightxPYMx640');
    expect(messages).toContain('[iFrameSizer]frame-1:640:330:init');
    const json = messages
      .filter((m) => typeof m === 'string' && m.startsWith('{'))
      .map((m) => JSON.parse(m as string) as unknown);
    expect(json).toEqual([
      { sender: 'Flourish', context: 'iframe.resize', method: 'resize', height: 640, src },
    ]);
  });

  it('is told to pym.js and iframe-resizer only where they are', () => {
    const strings = heightMessages(size, { src }).filter((message) => typeof message === 'string');
    expect(strings).toHaveLength(1);
  });

  it('is told to WordPress by the secret that it gave, and only where it gave one', () => {
    expect(heightMessages(size, { src, secret: 'aB3' })).toContainEqual({
      message: 'height',
      value: 640,
      secret: 'aB3',
    });
    expect(JSON.stringify(heightMessages(size, { src }))).not.toContain('secret');
    expect(secretIn('#?secret=aB3')).toBe('aB3');
    expect(secretIn('#s-talks#?secret=aB3')).toBe('aB3');
    for (const other of ['', '#s-talks', '#?secret=', '#?secret=a-b', '#?secret=<b>', '#secret=aB3'])
      expect(secretIn(other)).toBeUndefined();
  });

  it('is asked for by what only a listener sends', () => {
    const init = '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false';
    expect(heightRequestOf(init)).toEqual({ kind: 'resizer', id: 'frame-1' });
    expect(heightRequestOf({ sentinel: 'amp', type: 'frames-init' })).toEqual({ kind: 'frames' });
    expect(heightRequestOf({ message: 'ready', secret: 'aB3' })).toEqual({ kind: 'wordpress' });
    expect(heightRequestOf('pymxPYMxmap-1xPYMxwidthxPYMx400')).toEqual({ kind: 'pym' });
    for (const other of [
      '[iFrameSizer]resize',
      '[iFrameSizer]message:{"a":1}',
      'pymxPYMxaxPYMxnavigateToxPYMxhttps://e.org',
    ])
      expect(heightRequestOf(other)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(heightRequestOf(data)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no id that could be mistaken for another message', () => {
    const id = (query: string) => pymIdOf(new URLSearchParams(query));
    expect(id('childId=map-1&initialWidth=300')).toBe('map-1');
    expect(id('childId=axPYMxnavigateToxPYMxhttps://e.org')).toBeUndefined();
    expect(id('childId=')).toBeUndefined();
  });
});
