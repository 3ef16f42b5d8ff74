/** The origin that a text names: of http or https, and nothing after it; undefined for anything else. */
function originIn(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/u.test(protocol) && href === `${origin}/` ? origin : undefined;
}

/**
 * Which host pages may speak to the frame, as its address says by `host=<origin>`, once or more.
 *
 * @returns their origins; undefined for every page. A mistyped one is nobody's, so that a slip of the pen
 *   shuts a door and never opens one: `null`, which every sandboxed page is called, is no origin either
 */
export function hostsOf(query: URLSearchParams): ReadonlySet<string> | undefined {
  const given = query.getAll('host');
  if (given.length === 0) return undefined;
  return new Set(given.flatMap((text) => originIn(text) ?? []));
}

/** Whether a message comes from the page around this frame, and that page may speak to it. */
export const isFromHost = (
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  hosts: ReadonlySet<string> | undefined,
): boolean => source === window.parent && source !== window && (hosts?.has(origin) ?? true);
