/** A part of the configuration file under reading: its content, how it is named, and where its problems go. */
import { type FileContent, isMapping } from './source.ts';

export interface Place {
  readonly content: FileContent;
  /** `clients["https://ehr.example"].`, or nothing at the top of the file. */
  readonly path: string;
  readonly problems: string[];
}

export function oneOf<T extends string>(
  { content, path, problems }: Place,
  key: string,
  values: readonly T[],
): T | undefined {
  if (content[key] === undefined) return undefined;
  const found = values.find((value) => value === content[key]);
  if (found === undefined) problems.push(`${path}${key}: must be one of ${values.join(', ')}`);
  return found;
}

/** A list of texts, each checked; `check` says what is wrong with an entry. */
export function texts(
  place: Place,
  key: string,
  check: (entry: string) => string | undefined,
): readonly string[] | undefined {
  const { content, path, problems } = place;
  const value = content[key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    problems.push(`${path}${key}: must be a list`);
    return undefined;
  }
  return value.map((entry: unknown, index) => {
    const problem = typeof entry === 'string' ? check(entry) : 'must be text';
    if (problem !== undefined) problems.push(`${path}${key}[${index}]: ${problem}`);
    return String(entry);
  });
}

/** A mapping whose every member is checked; undefined when it is missing. */
export function mapping(
  place: Place,
  key: string,
  check: (name: string, value: unknown) => string | undefined,
): FileContent | undefined {
  const { content, path, problems } = place;
  const value = content[key];
  if (value === undefined) return undefined;
  if (!isMapping(value)) {
    problems.push(`${path}${key}: must be a mapping`);
    return undefined;
  }
  for (const [name, member] of Object.entries(value)) {
    const problem = check(name, member);
    if (problem !== undefined) problems.push(`${path}${key}.${name}: ${problem}`);
  }
  return value;
}
