/** What can befall a store: the disk full, read-only or failing, the database locked or gone. Each begins and ends at will. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { type Postgres, startPostgres } from './postgres.ts';
import type { Service } from './service.ts';

export interface Injury {
  readonly name: string;
  /** Makes what is to be injured. @param folder of its own. @returns RYGGRAD_STORE */
  prepare(folder: string): Promise<string>;
  begin(service: Service): Promise<void>;
  end(): Promise<void>;
  remove(): Promise<void>;
}

/** Runs a command that must succeed. */
function must(command: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
}

abstract class SqliteInjury implements Injury {
  abstract readonly name: string;
  protected path = '';

  async prepare(folder: string): Promise<string> {
    this.path = join(folder, 'ryggrad.db');
    return `sqlite:${this.path}`;
  }

  abstract begin(service: Service): Promise<void>;
  abstract end(): Promise<void>;
  async remove(): Promise<void> {}
}

/** A file system of 24 MB in a file, mounted for this: needs root. */
class DiskFull extends SqliteInjury {
  readonly name: string;
  readonly #kind: 'ext4' | 'tmpfs';
  #mount = '';

  constructor(kind: 'ext4' | 'tmpfs') {
    super();
    this.#kind = kind;
    this.name = `disk full (${kind})`;
  }

  override async prepare(folder: string): Promise<string> {
    this.#mount = join(folder, 'disk');
    mkdirSync(this.#mount);
    if (this.#kind === 'tmpfs') must('mount', '-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', this.#mount);
    else {
      const image = join(folder, 'image');
      must('truncate', '-s', '24M', image);
      must('mkfs.ext4', '-q', '-m', '0', image);
      must('mount', '-o', 'loop', image, this.#mount);
    }
    return super.prepare(this.#mount);
  }

  async begin(): Promise<void> {
    const file = openSync(join(this.#mount, 'filler'), 'w');
    for (let bytes = 1 << 20; bytes >= 512; ) {
      try {
        writeSync(file, Buffer.alloc(bytes));
      } catch {
        bytes /= 2;
      }
    }
    closeSync(file);
  }

  async end(): Promise<void> {
    rmSync(join(this.#mount, 'filler'));
  }

  override async remove(): Promise<void> {
    must('umount', this.#mount);
  }
}

/** What a full disk does, where nothing can be mounted: no file of the process may grow. */
export class FilesTooLarge extends SqliteInjury {
  readonly name = 'files may not grow (EFBIG)';
  #pid = 0;

  async begin({ pid }: Service): Promise<void> {
    this.#pid = pid;
    must('prlimit', '--pid', `${pid}`, '--fsize=4096:');
  }

  async end(): Promise<void> {
    must('prlimit', '--pid', `${this.#pid}`, '--fsize=unlimited:');
  }
}

/** The kernel's answer to system calls on the files of the store, by strace's fault injection into the running service. */
class Injected extends SqliteInjury {
  readonly name: string;
  readonly #inject: string;
  readonly #calls: string;
  #tracer: ReturnType<typeof spawn> | undefined;

  constructor(name: string, calls: string, error: string) {
    super();
    this.name = name;
    this.#calls = calls;
    this.#inject = `${calls}:error=${error}`;
  }

  async begin({ pid }: Service): Promise<void> {
    const files = ['', '-wal', '-shm'].flatMap((ending) => ['-P', this.path + ending]);
    const flags = ['-f', '-q', '-o', '/dev/null', '-e', `trace=${this.#calls}`, '-e', `inject=${this.#inject}`];
    const tracer = spawn('strace', [...flags, ...files, '-p', `${pid}`], { stdio: 'ignore' });
    this.#tracer = tracer;
    await delay(500);
    if (tracer.exitCode !== null) throw new Error('strace does not run: ptrace is not permitted here');
  }

  async end(): Promise<void> {
    const tracer = this.#tracer;
    const ended = new Promise((resolve) => tracer?.once('exit', resolve));
    tracer?.kill('SIGINT');
    await ended;
  }
}

/** Another process holds the lock for writing. */
export class Locked extends SqliteInjury {
  readonly name = 'database locked by another process';
  #other: DatabaseSync | undefined;

  async begin(): Promise<void> {
    this.#other = new DatabaseSync(this.path, { timeout: 5000 });
    this.#other.exec('BEGIN IMMEDIATE');
  }

  async end(): Promise<void> {
    this.#other?.exec('ROLLBACK');
    this.#other?.close();
  }
}

class PostgresGone implements Injury {
  readonly name = 'PostgreSQL gone';
  #postgres: Postgres | undefined;

  async prepare(): Promise<string> {
    this.#postgres = await startPostgres();
    return this.#postgres.url('kept');
  }

  async begin(): Promise<void> {
    await this.#postgres?.crash('kill');
  }

  async end(): Promise<void> {
    await this.#postgres?.start();
  }

  async remove(): Promise<void> {
    await this.#postgres?.remove();
  }
}

/** Made anew for each run. */
export const injuries: readonly (() => Injury)[] = [
  () => new DiskFull('ext4'),
  () => new DiskFull('tmpfs'),
  () => new FilesTooLarge(),
  () => new Injected('disk read-only (EROFS)', 'pwrite64,ftruncate,openat', 'EROFS'),
  () => new Injected('disk does not sync (EIO)', 'fsync,fdatasync', 'EIO'),
  () => new Locked(),
  () => new PostgresGone(),
];
