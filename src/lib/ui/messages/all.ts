import { addMessages } from '../messages.ts';
import { uk } from './uk.ts';

// The build renders pages in every language; a browser loads the one of its page.
addMessages('uk', uk);
