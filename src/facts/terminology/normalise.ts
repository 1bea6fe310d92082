/** Codes as they are written in records, brought to the one form the maps are keyed by. */

/** The longest codes we match have 18 digits (SNOMED CT) or name a finding; longer input is no code. */
const longestCode = 64;

const icdShape = /^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/;
const icpcShape = /^[A-Z]\d\d/;

/** Written in capitals and digits only, with no blank in front: its first characters are those of its normal form. */
export function isPlainCode(code: string): boolean {
  for (let at = 0; at < code.length; at++) {
    const letter = code.charCodeAt(at);
    if ((letter >= 48 && letter <= 57) || (letter >= 65 && letter <= 90)) continue;
    // A dot or a hyphen, not in front.
    if (at === 0 || (letter !== 45 && letter !== 46)) return false;
  }
  return code.length > 0;
}

/** Normalised code, or '' when the text cannot be a code of that system. `key` is a system key. */
export function normaliseCode(key: string, code: string): string {
  if (code.length > longestCode) return '';
  switch (key) {
    case 'icd10':
    case 'icd10cm':
      return normaliseIcd(code);
    case 'icpc2':
      return normaliseIcpc(code);
    case 'atc':
      return code.replaceAll(' ', '').toUpperCase();
    case 'finding':
      return code.trim();
    default:
      return code.trim().toUpperCase();
  }
}

/**
 * ICD-10: `m54.5`, `M545`, `M54.5X`, `M49.5*`, `C79.5†`, `M54.-` all come to letters and digits without the dot.
 * The filler X is dropped only behind the three-character category.
 */
function normaliseIcd(code: string): string {
  let text = code.replace(/[\s.*†+-]/g, '').toUpperCase();
  while (text.length > 3 && text.endsWith('X')) text = text.slice(0, -1);
  return icdShape.test(text) ? text : '';
}

/** ICPC-2: letter and two digits; Norwegian sub-codes (W781) and ICPC-2B terms are longer and mean their first three. */
function normaliseIcpc(code: string): string {
  const text = code.trim().toUpperCase();
  return icpcShape.test(text) ? text.slice(0, 3) : '';
}
