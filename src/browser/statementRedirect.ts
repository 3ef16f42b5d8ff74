/** The script of a statement's own page: sends the reader on, and keeps how the link asked to show the map. */
const link = document.querySelector<HTMLAnchorElement>('#onward');
if (link) {
  const to = new URL(link.href);
  to.search = location.search;
  location.replace(to);
}
