/** Compiles ICU MessageFormat once into plain functions. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../domain/language.ts';
import { type ArgumentName, isArgumentName } from './argument-names.ts';
import { capitalised } from './phrases.ts';

/** Gives the value of an argument; only arguments that the chosen branch uses are asked for. */
export type Lookup = (name: ArgumentName) => string | number;
export type Message = (value: Lookup) => string;

export interface CompiledMessage {
  readonly render: Message;
  readonly uses: ReadonlySet<ArgumentName>;
  /** The whole text as it stands in a card, when no argument can change it. */
  readonly constant?: string;
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];
type Part = (value: Lookup, pound: string) => string;

/** Numbers of the element types in the syntax tree of `intl-messageformat`. */
const kind = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 };

const pluralsOf: Readonly<Record<Locale, (count: number) => string>> = { nb: pluralsIn('nb'), en: pluralsIn('en') };

/** Intl is slow to answer, and cards count to a few dozen: what it says of small numbers is asked once. */
function pluralsIn(locale: Locale): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const known = Array.from({ length: 100 }, (_, count) => rules.select(count));
  return (count) => known[count] ?? rules.select(count);
}

/** The parser alone: a whole IntlMessageFormat asks Intl about its locale, which took longer than reading all the words. */
function parse(text: string): Elements {
  if (!IntlMessageFormat.__parse) throw new Error('intl-messageformat has no parser');
  return IntlMessageFormat.__parse(text, { ignoreTag: true });
}

/**
 * @param text ICU MessageFormat with plain arguments, `select` and cardinal `plural`; nothing else is allowed
 * @throws Error naming what is wrong: the syntax, an unknown argument, or a construct that cards do not use
 */
export function compileMessage(text: string, locale: Locale): CompiledMessage {
  const uses = new Set<ArgumentName>();
  const plurals = pluralsOf[locale];
  const part = sequence(parse(text));
  const render: Message = (value) => part(value, '');
  return uses.size > 0 ? { render, uses } : { render, uses, constant: capitalised(render(() => '').trim()) };

  function sequence(elements: Elements): Part {
    const parts = elements.map(compile);
    const [first] = parts;
    if (first && parts.length === 1) return first;
    return (value, pound) => {
      let out = '';
      for (const one of parts) out += one(value, pound);
      return out;
    };
  }

  function compile(element: Element): Part {
    if (element.type === kind.pound) return (_value, pound) => pound;
    if (!('value' in element) || typeof element.value !== 'string') throw new Error('unsupported construct');
    const text = element.value;
    if (element.type === kind.literal) return () => text;
    if (!isArgumentName(text)) throw new Error(`unknown argument {${text}}`);
    uses.add(text);
    if (element.type === kind.argument) return (value) => String(value(text));
    if (!('options' in element)) throw new Error(`unsupported format of {${text}}`);
    const options = new Map(Object.entries(element.options).map(([key, option]) => [key, sequence(option.value)]));
    return element.type === kind.plural ? plural(text, options) : select(text, options);
  }

  function select(name: ArgumentName, options: ReadonlyMap<string, Part>): Part {
    const other = otherOf(name, options);
    return (value, pound) => (options.get(String(value(name))) ?? other)(value, pound);
  }

  function plural(name: ArgumentName, options: ReadonlyMap<string, Part>): Part {
    const other = otherOf(name, options);
    return (value) => {
      const count = Number(value(name));
      const branch = options.get(`=${count}`) ?? options.get(plurals(count)) ?? other;
      return branch(value, String(count));
    };
  }
}

function otherOf(name: string, options: ReadonlyMap<string, Part>): Part {
  const other = options.get('other');
  if (!other) throw new Error(`{${name}} lacks the branch "other"`);
  return other;
}
