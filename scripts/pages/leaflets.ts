/** Writes the patient leaflets as plain HTML, one file for each language, out of their texts in `src/pages/leaflet`. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale, Localized } from '../../src/domain/language.ts';

interface Leaflet {
  readonly name: string;
  readonly title: Localized;
  readonly lead: Localized;
  readonly sections: readonly {
    readonly heading: Localized;
    readonly points: Readonly<Record<Locale, readonly string[]>>;
  }[];
}

const words = (nb: string, en: string): Localized => ({ nb, en });

/** The same on every leaflet: nobody may miss it. Signs: FORMI 2007, chapter 2 and 6.1. */
const urgent = {
  heading: words('Ring straks 113 eller legevakt 116117', 'Call 113 or the out-of-hours service 116117 at once'),
  points: {
    nb: [
      'hvis du ikke får til å late vannet, eller ikke kan holde på vann eller avføring',
      'hvis du blir nummen i skrittet eller rundt endetarmen',
      'hvis et bein blir stadig svakere, eller begge beina blir svake',
    ],
    en: [
      'if you cannot pass water, or cannot hold water or stools',
      'if you get numb in the crotch or around the back passage',
      'if a leg gets weaker and weaker, or both legs get weak',
    ],
  },
} as const;

const source = words(
  'Laget etter «Nasjonale kliniske retningslinjer for korsryggsmerter» (FORMI 2007). Arket gjelder deg som er undersøkt av lege; det erstatter ingen undersøkelse.',
  'Made from the Norwegian national clinical guideline for low back pain (FORMI 2007). For people whom a doctor has examined; it replaces no examination.',
);
const indexTitle = words('Pasientark', 'Patient leaflets');
const others = words('Alle pasientark', 'All leaflets');
const languageNames = words('Norsk', 'English');

const icon = 'assets/icon.svg';
const folder = 'src/pages/leaflet';
export const leafletsMadeOf = [folder, 'scripts/pages'];

/** @param root of the project @param outDir where the files go; must not exist */
export function writeLeaflets(root: string, outDir: string): void {
  const css = readFileSync(join(root, folder, 'leaflet.css'));
  const style = `assets/leaflet-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  mkdirSync(join(outDir, 'assets'), { recursive: true });
  writeFileSync(join(outDir, style), css);
  copyFileSync(join(root, 'src/pages/shared/icon.svg'), join(outDir, icon));
  const leaflets = readLeaflets(join(root, folder));
  for (const locale of ['nb', 'en'] as const) {
    writeFileSync(join(outDir, `index.${locale}.html`), page(indexTitle, listOf(leaflets, locale), { locale, style }));
    for (const leaflet of leaflets) {
      const body = leafletBody(leaflet, locale);
      writeFileSync(join(outDir, `${leaflet.name}.${locale}.html`), page(leaflet.title, body, { locale, style }));
    }
  }
}

function readLeaflets(from: string): readonly Leaflet[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file.replace('.yaml', ''), ...parse(readFileSync(join(from, file), 'utf8')) }));
}

function listOf(leaflets: readonly Leaflet[], locale: Locale): string {
  const items = leaflets.map(
    ({ name, title }) => `<li><a href="${name}?lang=${locale}">${text(title[locale])}</a></li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function leafletBody({ lead, sections }: Leaflet, locale: Locale): string {
  return [
    `<p class="lead">${text(lead[locale])}</p>`,
    ...sections.map(({ heading, points }) => section(heading[locale], points[locale])),
    `<div class="urgent">\n${section(urgent.heading[locale], urgent.points[locale])}\n</div>`,
  ].join('\n');
}

function section(heading: string, points: readonly string[]): string {
  return `<h2>${text(heading)}</h2>\n<ul>\n${points.map((point) => `<li>${text(point)}</li>`).join('\n')}\n</ul>`;
}

function page(title: Localized, body: string, { locale, style }: { locale: Locale; style: string }): string {
  const other: Locale = locale === 'nb' ? 'en' : 'nb';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(title[locale])}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
<body>
<nav aria-label="${languageNames[locale]} / ${languageNames[other]}">
<a href="./?lang=${locale}">${others[locale]}</a>
<a href="?lang=${other}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>
</nav>
<main>
<h1>${text(title[locale])}</h1>
${body}
</main>
<footer><p>${text(source[locale])}</p></footer>
</body>
</html>
`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
