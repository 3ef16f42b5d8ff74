import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

describe('the mark of a checked sentence', () => {
  it('leads to the check without a script, and the check back to the sentence', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    const mark = page.locator('#s-occupied').getByRole('link', { name: 'Checked: rounded' });
    await mark.click();
    expect(new URL(page.url()).hash).toBe('#c-around-20-percent');
    const entry = page.locator('#c-around-20-percent');
    expect(await entry.isVisible()).toBe(true);
    expect(await entry.textContent()).toMatch(/Rounded\s+The drawn area is 18\.\d–19\.\d%/u);
    await entry.getByText('How this was checked').click();
    expect(await entry.getByText('WGS 84').isVisible()).toBe(true);
    await entry.getByRole('link', { name: 'In the text' }).click();
    expect(new URL(page.url()).hash).toBe('#s-occupied');
    await close();
  });

  it('chooses the sentence, whose card has the detail', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    const mark = page.locator('#s-kharkiv-strike .check');
    expect(await mark.getAttribute('aria-label')).toBe('Checked: checks out, checks out, doesn’t match');
    const box = await mark.evaluate((element) => {
      const { width, height } = getComputedStyle(element, '::after');
      return { width: parseFloat(width), height: parseFloat(height) };
    });
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await mark.click();
    await expect.poll(() => current(page)).toContain('s-kharkiv-strike');
    const card = page.locator('.card');
    await card.getByText('By the clock, the strikes on Kharkiv came before').first().waitFor();
    // What does not match comes first, with its drawing.
    expect(await card.locator('dt').first().textContent()).toBe('“during the White House meeting”');
    expect(await card.locator('.drawing').first().isVisible()).toBe(true);
    await card.getByText('How this was checked').first().click();
    // What the drawing shows is said there.
    await card.getByText('21:47 to 22:01 on 17 August 2025').waitFor();
    const source = card.getByRole('link', { name: /Caliber\.Az/u });
    await source.waitFor();
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
    await close();
  });

  it('leaves the sentence as it was written', async () => {
    const { page, close } = await open(browser, path);
    expect(await page.locator('#s-occupied').textContent()).toBe(
      'During the meeting, Trump and Zelenskyy reviewed battlefield maps showing Russian-occupied Ukrainian territory – currently estimated at around 20% of the country.',
    );
    await close();
  });
});
