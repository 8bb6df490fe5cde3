import { registerDatePhrases } from '../date-phrases.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';

// For programs that cannot wait: the element fetches the one language that it needs.
for (const [language, phrases] of Object.entries({ ar, de, es, fr })) registerDatePhrases(language, phrases);
