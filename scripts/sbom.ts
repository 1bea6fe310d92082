/** Writes the bill of materials of what runs in production: `npm run sbom [-- FILE]`, by default sbom.cdx.json. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill-of-materials.ts';

const [, , file = 'sbom.cdx.json'] = process.argv;
const bill = billOfMaterials(fileURLToPath(new URL('../', import.meta.url)));
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${bill.components.length} packages: ${file}\n`);
