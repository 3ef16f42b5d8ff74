import { addMessages } from '../messages.ts';
import { de } from './de.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

// The build renders pages in every language; a browser loads the one of its page.
for (const [language, messages] of Object.entries({ de, fr, pl, uk })) addMessages(language, messages);
