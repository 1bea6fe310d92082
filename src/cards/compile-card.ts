/** Turns a checked card file into a template and lists what a JSON Schema cannot see. */
import type { Coding, Link } from '../cds-hooks/types.ts';
import { ADVICE_SYSTEM, OVERRIDE_REASON_SYSTEM } from '../domain/constants.ts';
import type { Locale } from '../domain/language.ts';
import type { CardFile, OverrideReasonFile, VariantText } from './card-schema.ts';
import { type CompiledMessage, compileMessage } from './message.ts';
import type { CardTemplate, VariantTemplate } from './templates.ts';

/** @param problem is called once for everything that is wrong in the file */
export function compileCard(
  file: CardFile,
  reasons: OverrideReasonFile,
  problem: (text: string) => void,
): CardTemplate {
  for (const code of file.overrideReasons) {
    if (!Object.hasOwn(reasons, code)) problem(`override reason ${code} is not in override-reasons.yaml`);
  }
  const variants = new Map<string, Readonly<Record<Locale, VariantTemplate>>>();
  for (const name of Object.keys(file.variants)) {
    const nb = compileVariant(file, name, 'nb', problem);
    const en = compileVariant(file, name, 'en', problem);
    compareLanguages(nb, en, (text) => problem(`variant ${name}: ${text}`));
    variants.set(name, { nb, en });
  }
  return {
    advice: file.advice,
    indicator: file.indicator,
    order: file.order,
    direction: file.recommends ?? 'for',
    topic: inBoth(
      (locale): Coding => Object.freeze({ system: ADVICE_SYSTEM, code: file.advice, display: file.title[locale] }),
    ),
    overrideReasons: inBoth((locale) => codings(file.overrideReasons, reasons, locale)),
    links: inBoth((locale) =>
      Object.freeze(
        (file.links ?? []).map(({ label, url }): Link => ({ label: label[locale], url, type: 'absolute' })),
      ),
    ),
    ...(file.leaflet !== undefined && { leaflet: file.leaflet }),
    variants,
  };
}

function inBoth<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { nb: make('nb'), en: make('en') };
}

function codings(codes: readonly string[], reasons: OverrideReasonFile, locale: Locale): readonly Required<Coding>[] {
  const coding = (code: string) => ({ system: OVERRIDE_REASON_SYSTEM, code, display: reasons[code]?.[locale] ?? code });
  return Object.freeze(codes.map((code) => Object.freeze(coding(code))));
}

const silent: CompiledMessage = { render: () => '', uses: new Set() };

function compileVariant(
  file: CardFile,
  name: string,
  locale: Locale,
  problem: (text: string) => void,
): VariantTemplate {
  const text = variantText(file, name, locale);
  const message = (field: string, source: string): CompiledMessage => {
    try {
      return compileMessage(source, locale);
    } catch (error) {
      problem(`variant ${name}, ${locale}, ${field}: ${error instanceof Error ? error.message : 'is no ICU message'}`);
      return silent;
    }
  };
  return {
    summary: message('summary', text.summary ?? ''),
    do: (text.do ?? []).map((step, index) => message(`do ${index + 1}`, step)),
    ...(text.received && { received: text.received.map((step, index) => message(`received ${index + 1}`, step)) }),
    ...(text.found !== undefined && { found: message('found', text.found) }),
    ...(typeof text.remark === 'string' && { remark: message('remark', text.remark) }),
  };
}

/** A variant says only what differs; with steps of its own it does not take over what the default sends back. */
function variantText(file: CardFile, name: string, locale: Locale): Partial<VariantText> {
  const usual = file.variants.default?.[locale] ?? {};
  const own = file.variants[name]?.[locale] ?? {};
  if (own.do === undefined) return { ...usual, ...own };
  const { received: _sentBack, ...rest } = usual;
  return { ...rest, ...own };
}

/** Equal content in both languages shows as equal fields with equal arguments. */
function compareLanguages(nb: VariantTemplate, en: VariantTemplate, problem: (text: string) => void): void {
  if (nb.do.length !== en.do.length) problem(`do has ${nb.do.length} steps in nb and ${en.do.length} in en`);
  const [back, backEn] = [nb.received ?? [], en.received ?? []];
  if (back.length !== backEn.length) problem(`received has ${back.length} steps in nb and ${backEn.length} in en`);
  const fields = [
    ['summary', nb.summary, en.summary],
    ['found', nb.found, en.found],
    ['remark', nb.remark, en.remark],
    ...nb.do.map((step, index) => [`do ${index + 1}`, step, en.do[index]] as const),
    ...back.map((step, index) => [`received ${index + 1}`, step, backEn[index]] as const),
  ] as const;
  for (const [field, a, b] of fields) {
    if (namesIn(a) !== namesIn(b)) problem(`${field} uses ${namesIn(a)} in nb and ${namesIn(b)} in en`);
  }
}

function namesIn(message: CompiledMessage | undefined): string {
  return message === undefined ? 'nothing' : `{${[...message.uses].sort().join(' ')}}`;
}
