/** Lets a link to another language keep what is chosen and shown: the names in the address are the same there. */
export function keepBetweenLanguages(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.other-language');
    if (!link) return;
    const { search, hash } = location;
    Object.assign(link, { search, hash });
  });
}
