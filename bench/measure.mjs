import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

export const observe = readFileSync(new URL('./observe.js', import.meta.url), 'utf8');
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
};

/** How many pixels of a screenshot have a colour of the data. */
function pixelsOf(png, fills) {
  const { data } = PNG.sync.read(Buffer.from(png, 'base64'));
  const isNear = (i, [r, g, b]) =>
    Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) < 36;
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (fills.some((fill) => isNear(i, fill))) count += 1;
  return count;
}

/** Memory of the browser's renderer processes, in MB: their share of what they use in common included. */
export async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  let kilobytes = 0;
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return undefined;
    }
  }
  return kilobytes / 1000;
}

/**
 * Waits until an expression is true. Asked rarely, and not by Playwright, whose own script would be work of the page's
 * while it loads.
 */
export async function until(client, expression) {
  const started = Date.now();
  do {
    if (Date.now() - started > 120_000) throw new Error(`${expression}: not within two minutes`);
    await wait(500);
  } while (!(await client.send('Runtime.evaluate', { expression })).result.value);
}

/** Waits until nothing is asked for and no long task runs for a second; 60 s at the most. */
export async function rest(page, log) {
  const started = Date.now();
  for (;;) {
    const now = Date.now();
    const busy = log.some(({ came, done }) => done === undefined || now - done < 1000 || now - came < 1000);
    const lastTask = await page.evaluate(() => {
      const last = window.seen.tasks.at(-1);
      return last ? performance.now() - last.startTime - last.duration : Infinity;
    });
    if ((!busy && lastTask > 1000) || now - started > 60_000) return;
    await wait(200);
  }
}

/** Keeps every frame the browser paints, small, until it is stopped. */
export async function filmOf(client) {
  const frames = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ data, at: metadata.timestamp * 1000 });
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await client.send('Page.startScreencast', { format: 'png', maxWidth: 480, maxHeight: 480 });
  return {
    frames,
    stop: () => client.send('Page.stopScreencast'),
  };
}

/** When 90 % of the data's pixels stood on the screen; `frames` are at wall-clock times. */
export function seenAt(frames, fills, until = Infinity) {
  const counted = frames
    .filter(({ at }) => at <= until)
    .map(({ data, at }) => ({ at, count: pixelsOf(data, fills) }));
  const last = counted.at(-1)?.count ?? 0;
  if (last < 15) return undefined;
  return counted.find(({ count }) => count >= last * 0.9)?.at;
}

/** The slowest event of one gesture, from the input to the next frame, in ms; below 16 the browser says nothing. */
export async function latencyOf(page, act) {
  const since = await page.evaluate(() => performance.now());
  await act();
  await wait(600);
  const events = await page.evaluate(
    (from) => window.seen.events.filter((e) => e.startTime >= from - 1),
    since,
  );
  return {
    shown: Math.max(8, ...events.map(({ duration }) => duration)),
    own: events.reduce((sum, { own }) => sum + own, 0),
  };
}

async function dragged(page) {
  const box = await page.locator('#map').boundingBox();
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.35];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 8, y);
  await page.evaluate(() => window.seen.record());
  for (let i = 1; i <= 40; i += 1) {
    await page.mouse.move(x - 8 - i * 3, y + i);
    await wait(12);
  }
  const frames = await page.evaluate(() => window.seen.stop());
  await page.mouse.up();
  return frames;
}

async function interactions(page, aCase, touch) {
  // On a phone a finger, before which nothing hovers.
  const press = (locator, options) => (touch ? locator.tap(options) : locator.click(options));
  const toggle = () => press(page.locator('#layer-occupied'), { force: aCase.ours });
  const summary = page.locator('.legend summary');
  const folded = aCase.ours && (await summary.isVisible());
  if (folded) await summary.click();
  await wait(300);
  const toggles = [];
  for (let i = 0; i < 4; i += 1) toggles.push(await latencyOf(page, toggle));
  if (folded) await summary.click();
  await wait(300);
  const choose = async () => {
    if (aCase.ours) return press(page.locator('a.mark[data-mark=kharkiv] .symbol'), { force: true });
    const [x, y] = await page.evaluate(() => window.bench.at(0));
    return touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
  };
  const chosen = await latencyOf(page, choose);
  const hasCard = await page.locator(aCase.ours ? '.card' : '#card').isVisible();
  await wait(1200);
  const frames = await dragged(page);
  const middle = (values) => quantile(values, 0.5);
  return {
    toggle: middle(toggles.map(({ shown }) => shown)),
    select: hasCard ? chosen.shown : undefined,
    selectOwn: hasCard ? chosen.own : undefined,
    panP50: quantile(frames, 0.5),
    panP95: quantile(frames, 0.95),
  };
}

/**
 * Opens a page under a condition, in a new browser with a new profile, and films it.
 *
 * @param options - of the context, besides the condition's
 * @param scripts - that run in the page before its own
 * @param path - of the page
 * @returns what is to be closed, and with what to measure it
 */
export async function opened({
  chromium,
  executablePath,
  server,
  condition,
  path,
  options = {},
  scripts = [],
}) {
  const log = server.begin(condition);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const { width, height, touch, cpu } = condition;
    const context = await browser.newContext({
      viewport: { width, height },
      isMobile: touch,
      hasTouch: touch,
      colorScheme: 'light',
      ...options,
    });
    const page = await context.newPage();
    for (const script of [observe, ...scripts]) await page.addInitScript(script);
    const client = await context.newCDPSession(page);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const film = await filmOf(client);
    await page.goto(server.origin + path, { waitUntil: 'commit', timeout: 60_000 });
    return { log, browser, page, client, film };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * One visit, in a new browser with a new profile.
 *
 * @param chromium - Playwright's
 * @param server - see `serve`
 * @returns milliseconds, kilobytes (1,000 bytes) and megabytes by name
 */
export async function visit({ chromium, executablePath, server, aCase, condition, incidents }) {
  // Whoever saves data starts MapLibre himself.
  const savesData = () =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  const { log, browser, page, client, film } = await opened({
    chromium,
    executablePath,
    server,
    condition,
    path: aCase.path(incidents),
    scripts: aCase.start ? [savesData] : [],
  });
  try {
    if (!aCase.still) await until(client, 'window.seen.ready !== undefined');
    await rest(page, log);
    let from = await page.evaluate(() => performance.timeOrigin);
    let begun = 0;
    if (aCase.start) {
      const already = await page.evaluate(() => window.seen.webgl !== undefined);
      if (already) throw new Error('MapLibre had started before it was asked to');
      log.length = 0;
      begun = await page.evaluate(() => {
        window.seen.tasks = [];
        const map = document.querySelector('#map');
        map.dispatchEvent(
          new PointerEvent('pointerdown', { bubbles: true, pointerId: 7, pointerType: 'mouse' }),
        );
        map.dispatchEvent(
          new PointerEvent('pointerup', { bubbles: true, pointerId: 7, pointerType: 'mouse' }),
        );
        return performance.now();
      });
      await until(client, 'window.seen.webgl !== undefined');
      await rest(page, log);
      from += begun;
    }
    await film.stop();
    const { paint, shift, tasks, ready, webgl } = await page.evaluate(() => ({
      ...window.seen,
      record: 0,
      stop: 0,
    }));
    // The still is the map: what WebGL draws later in its place has other pixels.
    const last = aCase.ours ? from + ready + 300 : undefined;
    const seen = aCase.start ? undefined : seenAt(film.frames, [aCase.fill], last);
    // What was asked for without need, and came later, was not waited for.
    const before = (entry) => entry.parts.filter(({ at }) => seen === undefined || at <= seen);
    const kB = (parts) => parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const result = {
      paint: aCase.start ? undefined : paint,
      seen: seen === undefined ? undefined : seen - from,
      ready: aCase.still ? undefined : (aCase.start ? webgl : ready) - begun,
      free:
        Math.max(0, ...tasks.map(({ startTime, duration }) => startTime + duration)) -
        (tasks.length ? begun : 0),
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      seenKB: kB(log.flatMap(before)),
      seenRequests: log.filter((entry) => before(entry).length > 0).length,
      allKB: kB(log.flatMap(({ parts }) => parts)),
      allRequests: log.length,
      shift: aCase.start ? undefined : shift,
      heap: usedSize / 1e6,
      memory: await rendererMemory(browser),
    };
    return aCase.still ? result : { ...result, ...(await interactions(page, aCase, condition.touch)) };
  } finally {
    await browser.close();
  }
}
