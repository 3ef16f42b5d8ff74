import { themes, type Theme } from './options.ts';

/**
 * What a host page and a frame of ours say to each other, for both sides. Every message is an object
 * `{geogloss: 1, type, ...}`. The number grows only where an older side would misread a message; new types
 * and fields need no new number, for what is unknown is ignored. No message navigates.
 */
const version = 1;

/** The tallest frame anybody may ask for, in CSS pixels. */
export const maxHeight = 20_000;

/** From the host page to the frame. */
export type HostMessage =
  /** Asks for the frame's height and selection. */
  | { readonly type: 'hello' }
  /** Chooses a statement or a mark by its name, or nothing (`null`). */
  | { readonly type: 'select'; readonly statement: string | null; readonly mark: string | null }
  /** The host page's colours changed. */
  | { readonly type: 'theme'; readonly theme: Theme };

/** From the frame to the host page. */
export type FrameMessage =
  /** How tall all of the frame is, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** What is chosen now; both are `null` where nothing is. */
  | { readonly type: 'selected'; readonly statement: string | null; readonly mark: string | null };

/** A message as it is posted. */
export const sealed = <T extends HostMessage | FrameMessage>(message: T) => ({
  geogloss: version,
  ...message,
});

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message of this version; undefined for everything else. */
function fieldsOf(data: unknown): Fields | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Fields;
  return Object.hasOwn(fields, 'geogloss') && fields['geogloss'] === version ? fields : undefined;
}

/** A statement's or mark's name, or null for none; undefined for what cannot be a name. */
const nameIn = (value: unknown): string | null | undefined =>
  value == null ? null : typeof value === 'string' && /^[a-z0-9-]{1,100}$/u.test(value) ? value : undefined;

function namesIn(fields: Fields): { statement: string | null; mark: string | null } | undefined {
  const [statement, mark] = [nameIn(fields['statement']), nameIn(fields['mark'])];
  if (statement === undefined || mark === undefined || (statement && mark)) return undefined;
  return { statement, mark };
}

/** Reads a message of a host page. Total: everything else is undefined. */
export function hostMessageOf(data: unknown): HostMessage | undefined {
  const fields = fieldsOf(data);
  switch (fields?.['type']) {
    case 'hello':
      return { type: 'hello' };
    case 'select': {
      const names = namesIn(fields);
      return names && { type: 'select', ...names };
    }
    case 'theme': {
      const theme = themes.find((each) => each === fields['theme']);
      return theme && { type: 'theme', theme };
    }
  }
  return undefined;
}

/** Reads a message of a frame. Total: everything else is undefined; a height is kept within its limits. */
export function frameMessageOf(data: unknown): FrameMessage | undefined {
  const fields = fieldsOf(data);
  const height = fields?.['height'];
  switch (fields?.['type']) {
    case 'height':
      return typeof height === 'number' && Number.isFinite(height)
        ? { type: 'height', height: Math.min(maxHeight, Math.max(0, height)) }
        : undefined;
    case 'selected': {
      const names = namesIn(fields);
      return names && { type: 'selected', ...names };
    }
  }
  return undefined;
}
