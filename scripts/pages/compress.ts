/** Puts compressed twins beside the assets of a page (`x.js.br`, `x.js.gz`): compressed once, and never while serving. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The steps above take twenty times as long and save less than a tenth. */
const brotliQuality = 9;

const compressors = {
  br: (content: Buffer): Buffer => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    return brotliCompressSync(content, { params });
  },
  gz: (content: Buffer): Buffer => gzipSync(content, { level: 9 }),
};

/** @param folder of a built page; what does not get smaller gets no twin */
export function compressAssets(folder: string): void {
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    const content = readFileSync(join(assets, name));
    for (const [ending, compress] of Object.entries(compressors)) {
      const compressed = compress(content);
      if (compressed.length < content.length) writeFileSync(join(assets, `${name}.${ending}`), compressed);
    }
  }
}
