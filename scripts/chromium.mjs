// Finds a Chromium for the tests, or fetches one. Prints its path; every attempt is bounded in time and shown.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, args, minutes, env = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    env: { ...process.env, ...env },
  }).status === 0;

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  for (const name of names) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim().split('\n')[0];
  }
  return undefined;
}

async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The path of a Chromium's program; throws with one clear sentence where none is to be had. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  }
  const there = onPath() ?? (await playwrights());
  if (there) return there;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('No Chromium found: installing the Debian package ...');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    if (
      run('apt-get', ['update', '-qq'], 3, quiet) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium'], 8, quiet)
    ) {
      const installed = onPath();
      if (installed) return installed;
    }
  }
  console.log('No Chromium found: asking Playwright for one ...');
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 8);
  const fetched = await playwrights();
  if (fetched) return fetched;
  throw new Error('The tests need a Chromium: install one, or name it in the variable CHROMIUM.');
}
