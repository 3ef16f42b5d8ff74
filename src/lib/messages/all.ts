import { addMessages } from './messages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

// The build renders pages in every language; a browser loads the one of its page.
addMessages({ de, en, fr, pl, uk });
