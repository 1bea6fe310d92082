/** The order catalogue and the dialect of a client: closed lists of names, every unknown one a problem. */
import { type Dialect, standardDialect } from '../cds-hooks/dialect.ts';
import { type CatalogueEntry, isOrderName, type OrderCatalogue, orderNames } from '../domain/order-catalogue.ts';
import { mapping, type Place } from './place.ts';
import { type FileContent, isMapping } from './source.ts';

export const dialectKeys: readonly string[] = ['orderCatalogue', 'dialect'];

export interface DialectTuning {
  /** Our order → the site's code for it; without an entry no such order is proposed. */
  readonly orderCatalogue?: OrderCatalogue;
  /** Only what differs from the standard. */
  readonly dialect?: Partial<Dialect>;
}

export function readDialectTuning(place: Place): DialectTuning {
  const orderCatalogue = readCatalogue(place);
  const dialect = readDialect(place);
  return { ...(orderCatalogue && { orderCatalogue }), ...(dialect && { dialect }) };
}

/** FHIR R4: a uri without blanks, a code without blanks at its ends or two in a row. */
const uri = /^[a-zA-Z][a-zA-Z0-9+.-]*:\S{1,250}$/;
const code = /^[^\s]+(?: [^\s]+)*$/;
const fields: ReadonlySet<string> = new Set(['system', 'code', 'display']);

function readCatalogue(place: Place): OrderCatalogue | undefined {
  const found = mapping(place, 'orderCatalogue', (name, value) => {
    if (!isOrderName(name)) return `is not an order of this service; there are ${orderNames.join(', ')}`;
    return problemOfEntry(value);
  });
  if (found === undefined) return undefined;
  const entries = orderNames.flatMap((name) => {
    const value = found[name];
    return isEntry(value)
      ? [[name, Object.freeze({ system: value.system, code: value.code, display: value.display })]]
      : [];
  });
  return Object.freeze(Object.fromEntries(entries));
}

function problemOfEntry(value: unknown): string | undefined {
  if (!isMapping(value)) return 'must be {system, code, display}';
  if (Object.keys(value).some((key) => !fields.has(key))) return 'must hold system, code and display and nothing else';
  if (!isText(value.system, uri)) return 'system must be an absolute URI';
  if (!isText(value.code, code)) return 'code must be text without surplus blanks (put digits between quotes)';
  return isText(value.display, code) ? undefined : 'display must be what the site calls the order';
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && value.length <= 250 && form.test(value);
}

function isEntry(value: unknown): value is CatalogueEntry {
  return problemOfEntry(value) === undefined;
}

const choices: { readonly [Key in keyof Dialect]: readonly Dialect[Key][] } = {
  oneActionPerSuggestion: [true, false],
  selectionBehavior: ['as-meant', 'any'],
  links: [true, false],
  detail: ['markdown', 'plain'],
  deleteActions: [true, false],
  systemActions: [true, false],
};

function readDialect(place: Place): Partial<Dialect> | undefined {
  const found = mapping(place, 'dialect', (name, value) => {
    if (!isChoice(name)) return 'is not a part of the dialect';
    const values: readonly unknown[] = choices[name];
    return values.includes(value) ? undefined : `must be one of ${values.join(', ')}`;
  });
  return found && Object.freeze(chosen(found));
}

function isChoice(name: string): name is keyof Dialect {
  return Object.hasOwn(standardDialect, name);
}

function chosen(found: FileContent): Partial<Dialect> {
  const picked = <Key extends keyof Dialect>(key: Key): Dialect[Key] | undefined =>
    choices[key].find((value) => value === found[key]);
  const pairs = Object.keys(standardDialect)
    .filter(isChoice)
    .map((key) => [key, picked(key)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
