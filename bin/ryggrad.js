#!/usr/bin/env node
// Starts the command line on the Node that the project pins, whatever Node called us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pinned = join(root, 'node_modules', '.bin', 'node');
const node = Number.parseInt(process.versions.node, 10) >= 24 || !existsSync(pinned) ? process.execPath : pinned;
const cli = [join(root, 'dist', 'src', 'cli', 'main.js'), join(root, 'src', 'cli', 'main.ts')].find((file) =>
  existsSync(file),
);
const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
