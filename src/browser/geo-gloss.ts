import { driveFrom } from '../lib/embed/hostArticle.ts';
import { defineElement } from '../lib/embed/hostElement.ts';
import { HostFrames } from '../lib/embed/hostFrames.ts';

/** The optional script of a host page: `<geo-gloss>`, frames that fit their maps, an article that drives them. */
const script = document.currentScript;
const frames = new HostFrames(script instanceof HTMLScriptElement ? new URL(script.src).origin : undefined);
defineElement(frames);
const start = () => {
  driveFrom(document, frames);
  for (const { frame } of frames.all()) frames.post(frame, { type: 'hello' });
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
else start();
