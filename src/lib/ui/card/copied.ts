/**
 * What the page holds among its lists, once more: a card needs no data of its own for it.
 *
 * @param id - of the element whose content is copied; where there is none, nothing is
 */
export const copied =
  (id: string) =>
  (node: Element): void => {
    const source = document.getElementById(id);
    if (source) node.replaceChildren(...source.cloneNode(true).childNodes);
  };
