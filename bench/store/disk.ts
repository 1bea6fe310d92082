/** Which file system a folder is on: what must survive is to be proven on a real disk. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

const notDisks: readonly string[] = ['tmpfs', 'ramfs', 'overlay'];

export interface Disk {
  readonly folder: string;
  /** `ext4` */
  readonly fileSystem: string;
}

/** @param folder BENCH_DISK, or else the folder for temporary files. @throws when that is memory */
export function realDisk(folder: string = process.env.BENCH_DISK ?? tmpdir()): Disk {
  const { stdout } = spawnSync('stat', ['-f', '-c', '%T', folder], { encoding: 'utf8' });
  const said = stdout.trim();
  const fileSystem = said === 'ext2/ext3' ? mountedAs(folder) : said;
  if (notDisks.includes(fileSystem)) throw new Error(`${fileSystem} is no disk; name a folder on one in BENCH_DISK`);
  return { folder, fileSystem };
}

/** stat does not tell ext4 from its elders. */
function mountedAs(folder: string): string {
  return spawnSync('findmnt', ['-n', '-o', 'FSTYPE', '-T', folder], { encoding: 'utf8' }).stdout.trim();
}
