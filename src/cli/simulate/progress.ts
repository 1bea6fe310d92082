/** The progress bar: one line that is drawn again on a terminal, a line for every tenth elsewhere. */

export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** @param part 0 to 1 */
  show(part: number, decided: number): void;
  end(): void;
}

const width = 30;

export function createProgress(output: ProgressOutput): Progress {
  let shown = -1;
  const step = output.isTTY ? 1 : 10;
  return {
    show: (part, decided) => {
      const percent = Math.floor((Math.min(1, part) * 100) / step) * step;
      if (percent <= shown) return;
      shown = percent;
      const filled = Math.round((percent / 100) * width);
      const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${`${percent}`.padStart(3)} %  ${decided} decided`;
      output.write(output.isTTY ? `\r${bar}` : `${bar}\n`);
    },
    end: () => {
      if (output.isTTY && shown >= 0) output.write('\n');
    },
  };
}
