/** Strong or weak: what Norwegian prescribers mean by an opioid of group A. */
import type { MedicineFact } from '../../domain/medication.ts';
import type { MedicineRecord } from './records.ts';

/**
 * Norsk legemiddelhåndbok L20.1.2 (2017): strong are alfentanil, fentanyl, hydromorphone, ketobemidone, methadone,
 * morphine, oxycodone (with naloxone too), pethidine, remifentanil, sufentanil and tapentadol; weak are codeine and
 * tramadol, with paracetamol too; buprenorphine, a partial agonist, is neither and stays unknown. Tramadol is
 * prescription group B (Legemiddelverket, "Tramadol på narkotikalisten"). ATC names: WHO ATC/DDD index 2026.
 */
const strongAtc = /^(?:N02AA(?:01|03|05|51|53|55|56)|N02AB|N02AG0[1-4]|N02AX06|N02AJ1[789]|N02AC52)/;
const weakAtc = /^(?:N02AA[57]9|N02AJ0[6-9]|N02AJ1[3-6]|N02AX02|R05DA04)/;
const strongName =
  /oksykodon|oxycodon|oxynorm|oxycontin|targiniq|percocet|morfin|morphin|dolcontin|fentanyl|durogesic|hydromor[fp]|petidin|pethidin|ketobemidon|ketogan|metadon|methadon|tapentadol|palexia/i;
const weakName = /tramadol|tramagetic|nobligan|kodein|codein|paralgin|pinex (?:forte|major)|co-?codamol/i;

/** Undefined for what is no opioid. By name only where no ATC says it; a strong one in a combination makes it strong. */
export function opioidStrength({ classes, atc, texts }: MedicineRecord): MedicineFact['opioid'] {
  if (!classes.includes('drug.opioid') && !classes.includes('drug.opioid-combination')) return undefined;
  if (atc.some((code) => strongAtc.test(code))) return 'strong';
  if (atc.some((code) => weakAtc.test(code))) return 'weak';
  if (atc.some((code) => code.startsWith('N02A'))) return 'unknown';
  if (texts.some((text) => strongName.test(text))) return 'strong';
  return texts.some((text) => weakName.test(text)) ? 'weak' : 'unknown';
}
