/** The script of a statement's or a date's own page: sends the reader on, and keeps how the link asked to show the map. */
const link = document.querySelector<HTMLAnchorElement>('#onward');
if (link) {
  const to = new URL(link.href);
  // What the page is for comes first, and so counts.
  to.search = [to.search.slice(1), location.search.slice(1)].filter(Boolean).join('&');
  to.hash ||= location.hash;
  location.replace(to);
}
