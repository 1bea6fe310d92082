/** Is a medicine given systemically? From the route and method of its dose lines, in codes or words. */
import type { Truth } from '../domain/truth.ts';
import { codingsOf, isLoose, listOf, objectOf, oneOrMany, textOf } from './loose.ts';

/** SNOMED CT routes (HL7 ValueSet route-codes). */
const systemicCodes: ReadonlySet<string> = new Set(['26643006', '47625008', '78421000', '34206005']);
const localCodes: ReadonlySet<string> = new Set(['6064005', '10547007', '12130007', '16857009']);

const systemicWords =
  /oral|peroral|\bp\.?o\.?\b|intraven|\bi\.?v\.?\b|intramus|\bi\.?m\.?\b|sub[ck]utan|\bs\.?c\.?\b|svelg|tablett|tablet|kapsel|infus/i;
const localWords =
  /topi[ck]al|[ck]utan|hud|krem|salve|øye|ophthal|okul|nasal|nese|inhal|intraarti[ck]|intra-arti[ck]|leddet|\bledd\b|rektal|rectal|vagin|øre|otic/i;

/** Unknown when no dose line says how. One systemic line is enough. */
export function routeOf(resource: Readonly<Record<string, unknown>>): Truth {
  const doses = [...listOf(resource.dosageInstruction), ...oneOrMany(resource.dosage)];
  let local = false;
  for (const dose of doses) {
    if (!isLoose(dose)) continue;
    for (const text of wordsOf(dose.route)) {
      if (systemicCodes.has(text) || (systemicWords.test(text) && !localWords.test(text.replace(/sub[ck]utan/i, ''))))
        return 'met';
      if (localCodes.has(text) || localWords.test(text)) local = true;
    }
  }
  return local ? 'not-met' : 'unknown';
}

function wordsOf(concept: unknown): readonly string[] {
  const found: string[] = [];
  const text = textOf(objectOf(concept)?.text);
  if (text !== undefined) found.push(text.slice(0, 100));
  for (const coding of codingsOf(concept)) {
    if (!isLoose(coding)) continue;
    for (const word of [textOf(coding.code), textOf(coding.display)])
      if (word !== undefined) found.push(word.slice(0, 100));
  }
  return found;
}
