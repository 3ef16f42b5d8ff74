const marker = 'geoglossReloaded';

const wasReloaded = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && marker in state;
};

/**
 * Loads the page again, once, when one of its scripts is gone because the site was built anew since it was
 * opened. A script that is missing for any other reason (no network) is no reason to lose the page: it is only
 * left where the host answers with a document that names another script.
 *
 * The mark that it was done stands in the history's state: a frame in a sandbox has no storage.
 *
 * @param script - address of the script that is running
 */
export function reloadWhenReplaced(script: string): void {
  const name = new URL(script).pathname.split('/').at(-1) ?? script;
  // Read now: a selection writes a new state.
  let reloaded = wasReloaded();
  addEventListener('vite:preloadError', () => {
    if (reloaded) return;
    reloaded = true;
    void fetch(location.href, { cache: 'no-cache' })
      .then(async (response) => {
        const text = response.ok ? await response.text() : '';
        if (!text.includes('id="props"') || text.includes(name)) return;
        history.replaceState({ [marker]: true }, '');
        location.reload();
      })
      .catch(() => {
        // No network: the text and the still stay, with a button to try again.
      });
  });
}
