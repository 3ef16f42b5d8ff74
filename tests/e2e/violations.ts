import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Every violation as `rule: element`, so that a failure says where to look. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async (options) => {
    // As it is for who has scrolled there: what is not laid out yet has no place, and seems to lie under what follows.
    for (const section of document.querySelectorAll<HTMLElement>('.back > section'))
      section.style.contentVisibility = 'visible';
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, any, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${any[0]?.message ?? failureSummary ?? ''}`,
      ),
    );
  }, rules);
}
