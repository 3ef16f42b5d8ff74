import type { HostFrames } from './hostFrames.ts';
import { themes } from './options.ts';

/** Attributes that become the frame's query. */
const queried = [
  ...['layers', 'statement', 'asof', 'names', 'time', 'types'],
  ...['theme', 'text', 'interactive', 'title', 'host'],
];
/** How the query spells what HTML's attributes cannot. */
const spelled: Readonly<Record<string, string>> = { asof: 'asOf' };

/**
 * The frame's height until it says its own: a map of its natural height (see embed.css) and what most embeds have
 * around it, which is taller where it is narrower and no longer stands side by side. So the article hardly moves.
 */
const reserved = (width: number): number =>
  Math.min(576, Math.max(240, width * 0.62)) +
  (width < 480 ? 270 + 4e4 / width : width < 576 ? 270 : width < 832 ? 200 : 220);

/** Defines `<geo-gloss>`, which frames a map; what stands in it is what readers without script see. */
export function defineElement(frames: HostFrames): void {
  class GeoGloss extends HTMLElement {
    static readonly observedAttributes = ['src', 'height', 'label', ...queried];
    #frame: HTMLIFrameElement | undefined;

    connectedCallback(): void {
      // Before it is measured: what stands in a line has no width of its own.
      this.style.display = 'block';
      const frame = document.createElement('iframe');
      const { style } = frame;
      style.display = 'block';
      style.width = '100%';
      style.border = '0';
      style.height = `${Number(this.getAttribute('height')) || reserved(this.clientWidth || 640)}px`;
      frame.loading = 'lazy';
      frame.allowFullscreen = true;
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.title = this.getAttribute('label') ?? this.textContent.trim();
      this.#frame = frame;
      this.#load();
      frames.add(frame, this);
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    }
    disconnectedCallback(): void {
      if (this.#frame) frames.remove(this.#frame);
      this.#frame = undefined;
    }
    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      if (!this.#frame || before === value) return;
      if (name === 'statement') this.select(value);
      else if (name === 'theme')
        frames.post(this.#frame, { type: name, theme: themes.find((theme) => theme === value) ?? 'auto' });
      else if (name !== 'height' && name !== 'label') this.#load();
    }

    /** Chooses a statement of the report by its name, or nothing. */
    select(statement: string | null): void {
      if (this.#frame) frames.post(this.#frame, { type: 'select', statement, mark: null });
    }

    #load(): void {
      const src = this.getAttribute('src') ?? '';
      if (!this.#frame || !URL.canParse(src, document.baseURI)) return;
      const url = new URL(src, document.baseURI);
      if (!/^https?:$/u.test(url.protocol)) return;
      for (const name of queried) {
        const value = this.getAttribute(name);
        // A `title` that is not the option is the tooltip that HTML makes of it.
        if (value !== null && (name !== 'title' || value === 'false'))
          url.searchParams.set(spelled[name] ?? name, value);
      }
      // The map listens to this page alone; a page without an origin has no name to give.
      if (self.origin !== 'null' && !url.searchParams.has('host')) url.searchParams.set('host', self.origin);
      this.#frame.src = url.href;
    }
  }
  if (!customElements.get('geo-gloss')) customElements.define('geo-gloss', GeoGloss);
}
