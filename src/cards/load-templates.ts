/** Reads `cards/*.yaml` once at start, checks everything, and fails with the whole list of problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ajv, ValidateFunction } from 'ajv';
import { parseDocument } from 'yaml';
import type { AdviceCode } from '../domain/advice.ts';
import { createSchemaCompiler } from '../json-schema.ts';
import { packageRoot } from '../package-root.ts';
import { type CardFile, cardFileSchema, type OverrideReasonFile, overrideReasonsSchema } from './card-schema.ts';
import { compileCard } from './compile-card.ts';
import type { CardTemplate, CardTemplates } from './templates.ts';

export const OVERRIDE_REASONS_FILE = 'override-reasons.yaml';
/** Files beside the cards that are none. */
const otherFiles: ReadonlySet<string> = new Set([OVERRIDE_REASONS_FILE, 'suggestions.yaml']);
const cardsDirectory = join(packageRoot, 'cards');

/** Every problem of every card file, one a line; the message is fit for the operator who starts the service. */
export class CardFilesError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The card files have ${problems.length} problem(s):\n${problems.map((text) => `- ${text}`).join('\n')}`);
    this.name = 'CardFilesError';
    this.problems = problems;
  }
}

/**
 * @param directory holds one file per advice and `override-reasons.yaml`; default is `cards/` of this project
 * @throws CardFilesError listing everything that is wrong in any file
 */
export function loadCardTemplates(directory: string = cardsDirectory): CardTemplates {
  const problems: string[] = [];
  const ajv = createSchemaCompiler();
  const isCard = ajv.compile<CardFile>(cardFileSchema);
  const reasons = readReasons(ajv, directory, problems);
  const templates = new Map<AdviceCode, CardTemplate>();
  for (const name of cardFileNames(directory)) {
    const problem = (text: string): void => {
      problems.push(`${name}: ${text}`);
    };
    const file = readChecked(join(directory, name), isCard, problem);
    if (file === undefined) continue;
    if (name !== `${file.advice}.yaml`) problem(`speaks of the advice ${file.advice}`);
    templates.set(file.advice, compileCard(file, reasons, problem));
  }
  if (problems.length > 0) throw new CardFilesError(problems);
  return templates;
}

/** The shared reasons by themselves, for the generated CodeSystem. */
export function loadOverrideReasons(directory: string = cardsDirectory): OverrideReasonFile {
  const problems: string[] = [];
  const reasons = readReasons(createSchemaCompiler(), directory, problems);
  if (problems.length > 0) throw new CardFilesError(problems);
  return reasons;
}

function cardFileNames(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml') && !otherFiles.has(name))
    .sort();
}

function readReasons(ajv: Ajv, directory: string, problems: string[]): OverrideReasonFile {
  const isReasons = ajv.compile<OverrideReasonFile>(overrideReasonsSchema);
  const file = readChecked(join(directory, OVERRIDE_REASONS_FILE), isReasons, (text) => {
    problems.push(`${OVERRIDE_REASONS_FILE}: ${text}`);
  });
  return file ?? {};
}

function readChecked<T>(path: string, isValid: ValidateFunction<T>, problem: (text: string) => void): T | undefined {
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0) {
    for (const error of document.errors) problem(error.message);
    return undefined;
  }
  const content: unknown = document.toJS();
  if (isValid(content)) return content;
  for (const error of isValid.errors ?? []) problem(`${error.instancePath || '/'} ${error.message ?? 'is not valid'}`);
  return undefined;
}
