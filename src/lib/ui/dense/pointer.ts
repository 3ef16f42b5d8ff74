import { markAt, onControl } from '../map/mapHitTest.ts';

/** Where a pointer is on a map, in CSS pixels from its upper left corner. */
export type Place = { readonly left: number; readonly top: number };

/** How near to a circle counts as on it, in CSS pixels: for a finger or a click, and for a mouse that passes. */
const [slackOfClick, slackOfMouse] = [8, 4];
/** What moves further than this between down and up is a drag. */
const dragThreshold = 4;

/**
 * Listens to the pointer on a map before the map does: what is on a circle chooses that, and the map learns nothing of it.
 *
 * @returns stops listening
 */
export function listenOn<Spot>(
  map: HTMLElement,
  {
    at,
    choose,
    point,
  }: {
    readonly at: (place: Place, slack: number) => Spot | undefined;
    readonly choose: (spot: Spot) => void;
    /** The mouse rests on a circle, or on none. */
    readonly point: (spot: Spot | undefined, place: Place) => void;
  },
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = map.getBoundingClientRect();
    return { left: clientX - left, top: clientY - top };
  };
  const under = (event: MouseEvent, slack: number) =>
    onControl(event) || markAt(event) ? undefined : at(placeOf(event), slack);
  let down = { x: 0, y: 0 };
  map.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (down = { x, y }), {
    signal,
    capture: true,
  });
  map.addEventListener(
    'click',
    (event) => {
      const isDrag = Math.hypot(event.clientX - down.x, event.clientY - down.y) > dragThreshold;
      const spot = isDrag || event.ctrlKey || event.metaKey ? undefined : under(event, slackOfClick);
      if (!spot) return;
      event.stopPropagation();
      event.preventDefault();
      choose(spot);
    },
    { signal, capture: true },
  );
  map.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons > 0) return;
      point(under(event, slackOfMouse), placeOf(event));
    },
    { signal },
  );
  map.addEventListener('pointerleave', (event) => point(undefined, placeOf(event)), { signal });
  return () => listening.abort();
}
