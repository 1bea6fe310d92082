/** The HTML of the report: page, sections and tables, readable on screen, on paper and aloud. */
import type { Locale } from '../../domain/language.ts';

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => characters[character] ?? character);
}

export function section(title: string, ...parts: readonly string[]): string {
  return `<section><h2>${escaped(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}</section>`;
}

export function listItem(text: string): string {
  return `<li>${escaped(text)}</li>`;
}

/** @param head one heading per column; the first cell of each row is its heading, and cells of digits are set to the right */
export function table(caption: string, head: readonly string[], body: readonly (readonly string[])[]): string {
  const columns = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = body.map(([first = '', ...cells]) => {
    return `<tr><th scope="row">${escaped(first)}</th>${cells.map(cell).join('')}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${columns}</tr></thead><tbody>\n${rows.join('\n')}</tbody></table>`;
}

function cell(text: string): string {
  const isNumber = /^[–\d][\d\s.,–]*$/.test(text);
  return `<td${isNumber ? ' class="number"' : ''}>${escaped(text)}</td>`;
}

/** @returns writes numbers as people of the language do */
export function numberForm(locale: Locale, decimals: number): (value: number) => string {
  const form = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => form.format(value);
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:56rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem;margin-bottom:.25rem}h2{font-size:1.3rem;margin:2.2rem 0 .5rem;border-bottom:1px solid #d0d0d0}
h3{font-size:1rem;margin:1.2rem 0 .2rem}.lead{font-size:1.05rem;max-width:44rem}p,li{max-width:44rem}
.note{border-left:4px solid #9a6700;padding:.3rem .8rem;background:#fff8e5}
figure{margin:1rem 0}figcaption{font-size:.85rem;color:#4a4a4a}
table{border-collapse:collapse;margin:1rem 0;font-size:.92rem;min-width:24rem}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{padding:.2rem .8rem .2rem 0;border-bottom:1px solid #e3e3e3;text-align:left;vertical-align:top}
tbody th{font-weight:normal}thead th{border-bottom:2px solid #8a8a8a}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{body{margin:0;max-width:none;font-size:11pt}section,figure,table{break-inside:avoid}h2{break-after:avoid}}
`;

/** The policy forbids everything but the styles on the page, so that the file can be sent on without a second thought. */
export function page(title: string, locale: Locale, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
