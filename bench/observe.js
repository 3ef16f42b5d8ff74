// Runs in every page before its own scripts: keeps what the browser tells of itself.
(() => {
  const seen = {
    paint: undefined,
    shift: 0,
    tasks: [],
    events: [],
    ready: undefined,
    webgl: undefined,
    frames: [],
  };
  const watch = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  watch(
    'event',
    ({ name, startTime, duration, processingStart, processingEnd }) =>
      seen.events.push({ name, startTime, duration, own: processingEnd - processingStart }),
    { durationThreshold: 16 },
  );
  new MutationObserver(() => {
    const map = document.querySelector('#map');
    const isReady =
      map?.hasAttribute('data-ready') || document.documentElement.hasAttribute('data-bench-ready');
    if (isReady) seen.ready ??= performance.now();
    if (map?.dataset.renderer === 'webgl') seen.webgl ??= performance.now();
    if (document.documentElement.hasAttribute('data-live')) seen.live ??= performance.now();
  }).observe(document, {
    subtree: true,
    attributeFilter: ['data-ready', 'data-renderer', 'data-bench-ready', 'data-live'],
  });
  let running = false;
  seen.record = () => {
    running = true;
    seen.frames = [];
    const step = (now) => {
      seen.frames.push(now);
      if (running) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };
  seen.stop = () => {
    running = false;
    return seen.frames.slice(1).map((now, i) => now - seen.frames[i]);
  };
  window.seen = seen;
})();
