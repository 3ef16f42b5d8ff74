import { latencyOf, opened, quantile, rendererMemory, rest, seenAt, until, wait } from './measure.mjs';

const kB = (log) => log.flatMap(({ parts }) => parts).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/**
 * Steps of the handle of a filter, as a finger makes them: for each how long the page's thread works before it answers,
 * and when the frame stands that shows it. Runs in the page.
 */
async function dragHandle({ selector, steps }) {
  const handle = document.querySelector(selector);
  const most = Number(handle.max);
  const found = [];
  window.seen.tasks = [];
  for (let i = 1; i <= steps; i += 1) {
    const begun = performance.now();
    handle.value = String(Math.round(most * (0.1 + 0.02 * i)));
    handle.dispatchEvent(new Event('input', { bubbles: true }));
    // What the page puts off to the end of the task is work of this step.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const own = performance.now() - begun;
    await window.bench?.shown();
    await new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
    found.push({ own, shown: performance.now() - begun });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { found, long: window.seen.tasks.length };
}

/**
 * Moves the handle of a filter as soon as it can be moved, once. Runs in the page before its own scripts; by the numbers
 * and the circles of the still it knows the frame that shows the answer, whose time it keeps.
 */
function answersAtOnce({ selector }) {
  const shown = () => document.querySelector('.dense-said b')?.textContent;
  const circles = () => document.querySelector('.still .cells');
  const step = () => {
    const handle = document.querySelector(selector);
    if (!handle || handle.disabled) return requestAnimationFrame(step);
    const [number, drawn] = [shown(), circles().innerHTML];
    window.seen.moved = performance.now();
    handle.value = String(Math.round(Number(handle.max) * 0.5));
    handle.dispatchEvent(new Event('input', { bubbles: true }));
    const wait = () => {
      const isThere = shown() !== number && circles().innerHTML !== drawn && !circles().matches('.pending');
      if (!isThere) return requestAnimationFrame(wait);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (window.seen.answered = performance.now());
        port2.postMessage(0);
      });
    };
    wait();
  };
  requestAnimationFrame(step);
}

/**
 * What the server sends from the request of a page until its filter has answered: in a visit of its own, for the answer
 * changes the map. All that was sent until then counts, whatever asked for it.
 */
async function untilFiltered({ aCase, condition, ...how }) {
  const { log, browser, page, client } = await opened({
    ...how,
    condition,
    path: aCase.path(),
    options: { reducedMotion: 'reduce' },
    scripts: [`(${answersAtOnce})(${JSON.stringify({ selector: aCase.from })})`],
  });
  try {
    await until(client, 'window.seen.answered !== undefined');
    const { from, moved, answered } = await page.evaluate(() => ({
      from: performance.timeOrigin,
      moved: window.seen.moved,
      answered: window.seen.answered,
    }));
    const parts = log.flatMap((entry) => entry.parts).filter(({ at }) => at <= from + answered);
    await until(client, "document.documentElement.hasAttribute('data-live')");
    return {
      filterKB: kB([{ parts }]),
      moves: moved,
      answers: answered,
      live: await page.evaluate(() => window.seen.live),
    };
  } finally {
    await browser.close();
  }
}

/** The square of zoom 14 that holds a position: an incident's address may name any square below its leaf. */
function squareOf([lon, lat]) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return `14.${Math.floor(((lon + 180) / 360) * 2 ** 14)}.${Math.floor(down * 2 ** 14)}`;
}

/** Toggle, hover and choose, with the rows seen as themselves. */
async function zoomedIn(page, aCase, log, { id, at }, touch) {
  const press = (x, y) => (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  const card = page.locator(aCase.ours ? '.dense-sheet .card' : '#card');
  if (aCase.ours) {
    await page.evaluate((hash) => (location.hash = hash), `i-${squareOf(at)}-${id}`);
    await card.waitFor();
    await page.locator('.dense-sheet .close').click({ force: true });
  } else await page.evaluate((to) => window.bench.go(to), at);
  await rest(page, log);
  let place;
  if (aCase.ours) {
    const box = await page.locator('#map').boundingBox();
    place = [box.x + box.width / 2, box.y + box.height / 2];
  } else place = await page.evaluate((to) => window.bench.at(to), at);
  const [x, y] = place;
  const folded = aCase.ours && (await page.locator('.legend summary').isVisible());
  if (folded) await page.locator('.legend summary').click();
  const toggles = [];
  for (let i = 0; i < 4; i += 1)
    toggles.push(await latencyOf(page, () => page.locator('#layer-rows').click({ force: true })));
  if (folded) await page.locator('.legend summary').click();
  await wait(300);
  const hover = touch ? undefined : await latencyOf(page, () => page.mouse.move(x + 1, y));
  const chosen = await latencyOf(page, () => press(x, y));
  const isThere = await card.isVisible();
  return {
    toggle: quantile(
      toggles.map(({ shown }) => shown),
      0.5,
    ),
    hover: hover?.shown,
    choose: isThere ? chosen.shown : undefined,
    chooseOwn: isThere ? chosen.own : undefined,
  };
}

/** One visit to a page of many rows. @returns milliseconds, kilobytes (1,000 bytes) and megabytes by name */
export async function visitMany({ chromium, executablePath, server, aCase, condition, row }) {
  const { log, browser, page, client, film } = await opened({
    chromium,
    executablePath,
    server,
    condition,
    path: aCase.path(),
    options: { reducedMotion: 'reduce' },
  });
  try {
    await until(client, 'window.seen.ready !== undefined');
    await rest(page, log);
    await film.stop();
    const from = await page.evaluate(() => performance.timeOrigin);
    const { ready, tasks } = await page.evaluate(() => ({
      ready: window.seen.ready,
      tasks: window.seen.tasks,
    }));
    const seen = seenAt(film.frames, aCase.fills, aCase.ours ? from + ready + 300 : undefined);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const result = {
      seen: seen === undefined ? undefined : seen - from,
      ready,
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      openKB: kB(log),
      heap: usedSize / 1e6,
      memory: await rendererMemory(browser),
    };
    await page.locator(aCase.from).focus();
    const first = await page.evaluate(dragHandle, { selector: aCase.from, steps: 1 });
    await rest(page, log);
    result.filterKB = kB(log);
    result.firstStep = first.found[0].shown;
    const { found, long } = await page.evaluate(dragHandle, { selector: aCase.from, steps: 8 });
    result.step = quantile(
      found.map(({ shown }) => shown),
      0.5,
    );
    result.stepOwn = quantile(
      found.map(({ own }) => own),
      0.5,
    );
    result.stepOwn95 = quantile(
      found.map(({ own }) => own),
      0.95,
    );
    result.longTasks = long;
    const zoomed = await zoomedIn(page, aCase, log, row, condition.touch);
    await browser.close();
    // A bare page filters once it has all rows: it has nothing to send then.
    const early = aCase.ours
      ? await untilFiltered({ chromium, executablePath, server, aCase, condition })
      : {};
    return { ...result, ...zoomed, ...early };
  } finally {
    await browser.close();
  }
}
