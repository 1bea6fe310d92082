/** The web pages that there are to build: each is a folder with an `index.html`, and gets a folder of its own in dist-pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDataMadeOf, rulesPageData } from './rules-page-data.ts';

export interface WebPage {
  /** Its folder in dist-pages: `console`. */
  readonly name: string;
  /** Its folder in the project: `src/console`. */
  readonly folder: string;
  /** All that it is made of, for telling whether it must be built anew. */
  readonly madeOf: readonly string[];
  /** Names of modules that its script imports as soon as it runs, so that a browser may fetch them at once. */
  readonly early?: readonly string[];
  /** Data that the build makes for it, by the name under which the page asks for their address. */
  readonly data?: { readonly name: string; readonly make: (root: string) => unknown };
}

const checklist = 'fhir-profiles/Questionnaire-back-pain-checklist.json';
const shared = ['src/pages/shared', 'src/domain', 'src/guidelines', checklist, 'package-lock.json', 'scripts/pages'];

/** Of the console, and of the page that launches the checklist. */
const earlyModules = ['show-console', 'main'];

/** @param root of the project */
export function findWebPages(root: string): readonly WebPage[] {
  const folders = ['src/console', 'src/checklist', ...subfolders(root, 'src/pages')];
  return folders.filter((folder) => existsSync(join(root, folder, 'index.html'))).map(webPage);
}

function webPage(folder: string): WebPage {
  const name = folder.split('/').at(-1) ?? folder;
  if (folder !== 'src/pages/rules') return { name, folder, madeOf: [folder, ...shared], early: earlyModules };
  const data = { name: 'rules-data.json', make: rulesPageData };
  return { name, folder, madeOf: [folder, ...shared, ...rulesDataMadeOf], data };
}

function subfolders(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}
