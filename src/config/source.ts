/** Where a setting comes from: the environment first, then the file; with one way to say what is wrong. */
import { parseDocument } from 'yaml';
import type { Environment } from './types.ts';

export type FileContent = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is FileContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the YAML file; a file that is no mapping is one problem, named without its content. */
export function parseFile(text: string, problems: string[]): FileContent {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    problems.push(`configuration file: is not YAML (line ${error.linePos?.[0].line ?? 1})`);
    return {};
  }
  const content: unknown = document.toJS();
  if (content === null) return {};
  if (!isMapping(content)) {
    problems.push('configuration file: must be a mapping of settings');
    return {};
  }
  return content;
}

/** One setting as text, and the name by which its problems are told. */
export interface Setting {
  readonly name: string;
  readonly text: string | undefined;
}

export class Source {
  readonly #env: Environment;
  readonly #file: FileContent;
  readonly #problems: string[];

  constructor(env: Environment, file: FileContent, problems: string[]) {
    this.#env = env;
    this.#file = file;
    this.#problems = problems;
  }

  /** @param variable environment variable @param key the same setting in the file */
  setting(variable: string, key: string): Setting {
    const fromEnv = this.#env[variable]?.trim();
    if (fromEnv !== undefined && fromEnv !== '') return { name: variable, text: fromEnv };
    const value = this.#file[key];
    return { name: value === undefined ? variable : key, text: textOf(value) };
  }

  /** For what the file has in another form. */
  fromEnvironment(variable: string): string | undefined {
    return this.#env[variable]?.trim() || undefined;
  }

  problem(setting: Setting, says: string): void {
    this.#problems.push(`${setting.name}: ${says}`);
  }

  /** The value if it is one of a closed list; otherwise a problem and the fallback. */
  oneOf<T extends string>(setting: Setting, values: readonly T[], fallback: T): T {
    if (setting.text === undefined) return fallback;
    const found = values.find((value) => value === setting.text);
    if (found === undefined) this.problem(setting, `must be one of ${values.join(', ')}`);
    return found ?? fallback;
  }

  integer(setting: Setting, range: { readonly min: number; readonly max: number }, fallback: number): number {
    if (setting.text === undefined) return fallback;
    const value = /^\d{1,12}$/.test(setting.text) ? Number(setting.text) : Number.NaN;
    if (value >= range.min && value <= range.max) return value;
    this.problem(setting, `must be a whole number from ${range.min} to ${range.max}`);
    return fallback;
  }

  /** Comma separated in the environment, a list in the file. */
  list(setting: Setting): readonly string[] {
    return (setting.text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return Array.isArray(value) ? value.join(',') : String(value);
}
