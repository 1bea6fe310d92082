/** What a generator hands over: files of this project that are made from sources of this project. */

export interface GeneratedFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export interface Generator {
  readonly name: string;
  /** Every file this generator makes, from what it reads below `root`. */
  readonly files: (root: string) => readonly GeneratedFile[];
  /** Is an existing file (path from the root) one of this generator's? What it owns and no longer makes is stale. */
  readonly owns: (path: string) => boolean;
  /** Folders (from the root) in which to look for stale files. */
  readonly folders: readonly string[];
}

/** JSON as it stands in the repository. */
export function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
