import { createContext } from 'svelte';
import type { Messages } from '../messages/messages.ts';

/** The messages of the part of the page that a component stands in. */
export const [getMessages, setMessages] = createContext<Messages>();
