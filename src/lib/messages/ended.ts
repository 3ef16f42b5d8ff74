/** A sentence with its full stop; a day may bring its own: “18 серпня 2025 р.”. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
