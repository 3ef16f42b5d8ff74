// Firefox by Marionette and WebKit by WebDriver: the same commands in two languages, from the system's packages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, programOf, start, until } from './processes.mjs';

/** What both can do, given how each is told. */
const driverOf = (version, tell, close, byScript = {}) => ({
  version,
  ...byScript,
  open: (url) => tell('Navigate', { url }),
  resize: (width, height) => tell('SetWindowRect', { width, height, x: 0, y: 0 }),
  run: async (script, ...args) => {
    const answer = await tell('ExecuteScript', { script, args });
    return answer?.value === undefined ? answer : answer.value;
  },
  // Released after each: WebKit's driver sends a second wheel only then.
  actions: async (actions) => {
    await tell('PerformActions', { actions });
    await tell('ReleaseActions', {});
  },
  close,
});

/** The screen there is, or one in memory; undefined where the system has neither. */
function screen() {
  const { DISPLAY } = process.env;
  const program = programOf('Xvfb');
  if (DISPLAY || !program) return DISPLAY;
  const display = `:${90 + (process.pid % 100)}`;
  start(program, [display, '-screen', '0', '1400x1000x24']);
  process.env.DISPLAY = display;
  return display;
}

/** Firefox, without WebGL where it has no screen; undefined where the system has none. */
export async function startFirefox() {
  const program = programOf('firefox-esr', 'firefox');
  if (!program) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'hosts-firefox-'));
  // By software too: a machine without a graphics card has no other WebGL.
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("webgl.force-enabled", true);\nuser_pref("dom.w3c_touch_events.enabled", 1);\n',
  );
  const args = ['--marionette', '--no-remote', '--profile', profile, 'about:blank'];
  const DISPLAY = screen();
  const { child } = start(program, DISPLAY ? args : ['--headless', ...args], {
    env: {
      ...process.env,
      HOME: profile,
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      MOZ_X11_EGL: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const socket = await until('Firefox', () => {
    const trying = connect(2828, 'localhost');
    return new Promise((resolve, reject) => {
      trying.once('connect', () => resolve(trying));
      trying.once('error', reject);
    });
  });
  // Each message is its length, a colon, and JSON: [kind, id, error, answer].
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let next = 1;
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.indexOf(':');
      const length = colon < 0 ? NaN : Number(bytes.subarray(0, colon));
      if (!(bytes.length >= colon + 1 + length)) return;
      const message = JSON.parse(bytes.subarray(colon + 1, colon + 1 + length).toString());
      bytes = bytes.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message;
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(answer);
    }
  });
  const tell = (name, params) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, `WebDriver:${name}`, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  const { capabilities } = await tell('NewSession', {});
  return driverOf(`Firefox ${capabilities.browserVersion}`, tell, async () => {
    socket.destroy();
    child.kill();
    await new Promise((resolve) => child.on('exit', resolve));
    rmSync(profile, { recursive: true, force: true });
  });
}

const paths = {
  Navigate: 'url',
  SetWindowRect: 'window/rect',
  ExecuteScript: 'execute/sync',
  PerformActions: 'actions',
  ReleaseActions: 'actions',
};

/** In the page: two fingers put down, moved and lifted, as pointers and as touches. */
function touch(steps) {
  const [begin] = steps;
  const targets = begin.map(({ x, y }) => document.elementFromPoint(x, y));
  // No browser lets a pointer be captured that a script made.
  Element.prototype.setPointerCapture = () => {};
  const send = (touchType, pointerType, points) => {
    const touches = points.map(({ x, y }, i) =>
      document.createTouch(window, targets[i], i + 1, x + scrollX, y + scrollY, x, y),
    );
    const all = document.createTouchList(...touches);
    const how = { bubbles: true, cancelable: true, composed: true };
    for (const [i, { x: clientX, y: clientY }] of points.entries()) {
      const pointer = { pointerType: 'touch', pointerId: 101 + i, isPrimary: i === 0, clientX, clientY };
      targets[i].dispatchEvent(new PointerEvent(pointerType, { ...how, ...pointer }));
      const down = touchType === 'touchend' ? document.createTouchList() : all;
      const changed = { touches: down, targetTouches: down, changedTouches: all };
      if (i === points.length - 1)
        targets[i].dispatchEvent(new TouchEvent(touchType, { ...how, ...changed }));
    }
  };
  send('touchstart', 'pointerdown', begin);
  for (const points of steps.slice(1)) send('touchmove', 'pointermove', points);
  send('touchend', 'pointerup', steps.at(-1));
}

/** WebKitGTK; undefined where the system has no driver of it, or no screen to draw it on. */
export async function startWebkit() {
  const program = programOf('WebKitWebDriver');
  const DISPLAY = screen();
  if (!program || !DISPLAY) return undefined;
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'hosts-webkit-'));
  // Its own sandbox needs rights that a container does not give.
  const env = {
    ...process.env,
    HOME: home,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const { child } = start(program, [`--port=${port}`], { env });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  await until('WebKit', () => call('GET', 'status'));
  const asked = { capabilities: { alwaysMatch: {} } };
  const { sessionId, capabilities } = await call('POST', 'session', asked);
  const tell = async (name, params) => {
    const method = name === 'ReleaseActions' ? 'DELETE' : 'POST';
    const body = method === 'POST' ? params : undefined;
    return { value: await call(method, `session/${sessionId}/${paths[name]}`, body) };
  };
  const close = async () => {
    await call('DELETE', `session/${sessionId}`).catch(() => {});
    child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  /** The driver has no wheel, and with Ctrl the browser around the engine zooms by itself: the page is given the event. */
  const wheel = (x, y, up) =>
    tell('ExecuteScript', {
      script:
        'const [clientX, clientY, deltaY] = arguments; const how = { bubbles: true, cancelable: true, composed: true };' +
        'document.elementFromPoint(clientX, clientY).dispatchEvent(new WheelEvent("wheel", { ...how, clientX, clientY, deltaY, ctrlKey: true }))',
      args: [x, y, up ? -200 : 200],
    });
  /** The driver's fingers are a mouse: the page is given what fingers cause, by steps of `[first, second]` as points. */
  const fingers = (steps) => tell('ExecuteScript', { script: `(${touch})(arguments[0])`, args: [steps] });
  return driverOf(`WebKitGTK ${capabilities.browserVersion}`, tell, close, { wheel, fingers });
}
