import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, leave, open, sharedBrowser } from './browser.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

/**
 * Turns every word of the page, now and from now on, into a language that nobody speaks: one with words that are 40 %
 * longer, or one that is written from right to left. The names on the map are no words of the interface.
 */
const turn = (page: Page, kind: 'long' | 'rtl') =>
  page.evaluate((kind) => {
    const letters = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
    const turned = new WeakMap<Node, string>();
    const inOther = (text: string) =>
      kind === 'long'
        ? text.replaceAll(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))
        : text.replaceAll(/[a-z]/giu, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.closest('script, style, .labels, pre')) continue;
        if (turned.get(node) === node.data) continue;
        const text = inOther(node.data);
        turned.set(node, text);
        if (text !== node.data) node.data = text;
      }
    };
    if (kind === 'rtl') document.documentElement.dir = 'rtl';
    all(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) all(node);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, kind);

/** What stands outside the window, is cut off, or lies on another control; each as a line to read. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))}: ${element.textContent.trim().slice(0, 40)}`;
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || !shown(parent)) continue;
      // What scrolls by itself, what nobody sees, the names on the map, which the map cuts off, drawings, whose words are set when they are built, and first lines, which
      // say by three dots that more follows.
      if (
        parent.closest('.wide, pre, .share-preview, .unseen, .labels, .keys, .drawing, script, style, option')
      )
        continue;
      if (parent.closest('.entry:not([aria-current]) .about-mark, details:not([open]) > summary > .said'))
        continue;
      const range = document.createRange();
      range.selectNode(node);
      for (const { left, right } of range.getClientRects())
        if (left < -1 || right > clientWidth + 1) found.push(`outside: ${name(parent)}`);
    }
    for (const element of document.querySelectorAll('button, summary, label, .scale, legend'))
      if (
        shown(element) &&
        !element.matches('.unseen, .unseen *, .wide *') &&
        element.scrollWidth > element.clientWidth + 1
      )
        if (element.clientWidth > 0) found.push(`cut off: ${name(element)}`);
    // Over an open dialog nothing else can be reached.
    const within: ParentNode = document.querySelector('dialog[open]') ?? document;
    const controls = [
      ...within.querySelectorAll(
        '.heading a, .tools label, .tools button, .controls button, .legend summary, .time button, .steps button, .scale, dialog button, dialog label',
      ),
    ].filter((each) => shown(each) && !each.closest('.card, dialog header'));
    controls.forEach((one, i) => {
      for (const other of controls.slice(i + 1))
        // Line by line: a link may break.
        for (const a of one.getClientRects())
          for (const b of other.getClientRects()) {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (x > 1 && y > 1 && !one.contains(other))
              found.push(`one on another: ${name(one)}, ${name(other)}`);
          }
    });
    return [...new Set(found)];
  });

describe.each(['long', 'rtl'] as const)('in a language of the kind “%s”', (kind) => {
  it.each([1280, 320])('everything stands in its place at %i px', async (width) => {
    const options = { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' as const };
    const { page, close } = await open(browser, 'en/white-house-talks/', options);
    await drawnBy(page, 'svg');
    await turn(page, kind);
    expect.soft(await faults(page), 'as it opens').toEqual([]);
    await page.locator('#s-kharkiv-strike .permalink').focus();
    await page.keyboard.press('Enter');
    await page.locator('.card .close').waitFor();
    expect.soft(await faults(page), 'with a card').toEqual([]);
    for (const details of await page.locator('details:not([open]) > summary').all())
      // What a card that was drawn up covers is unfolded as well.
      if (await details.isVisible()) await details.evaluate((each) => (each as HTMLElement).click());
    expect.soft(await faults(page), 'unfolded').toEqual([]);
    if (width === 320) expect.soft(await violations(page), 'axe').toEqual([]);
    await page.locator('.legend summary').click();
    await page.locator('.card .close').click();
    await page.locator('.share-button').click();
    await page.locator('#share-embed').click();
    await page.locator('dialog iframe').waitFor();
    expect.soft(await faults(page), 'the share dialog').toEqual([]);
    await page.goto(page.url().replace('/en/', '/embed/en/'));
    await drawnBy(page, 'svg');
    await turn(page, kind);
    expect.soft(await faults(page), 'the embed').toEqual([]);
    await close();
  });
});
