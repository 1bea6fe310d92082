/** Looks at the clock's settings: time zone, time-outs, life of tokens; and at the file that is followed for changes. */
import { statSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { about, type Finding } from './finding.ts';

const { ok, warning } = about('times');

/** EHRs wait for seconds, not longer, and a clinician less: CDS Hooks asks services to answer within 500 ms. */
const LONG_WAIT_MS = 5_000;
const HOUR = 3_600;

export function examineTimes(config: Config, now: Date): readonly Finding[] {
  const { timeZone, tokenTimes, auth } = config;
  const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  return [
    ok('RYGGRAD_TIME_ZONE', `${timeZone}, where it is ${day} now`),
    ...timeOuts(config),
    ...(auth === 'required' && tokenTimes.lifeSeconds > HOUR ? [longLife('RYGGRAD_TOKEN_LIFE_MINUTES')] : []),
    ...[...config.clients].flatMap(([iss, { authentication }]) =>
      (authentication?.lifeSeconds ?? 0) > HOUR ? [longLife(iss)] : [],
    ),
  ];
}

function timeOuts({ deadlineMs, shutdownSeconds }: Config): readonly Finding[] {
  const found: Finding[] = [];
  if (deadlineMs > LONG_WAIT_MS)
    found.push(
      warning(
        'RYGGRAD_DEADLINE_MS',
        `reading may take ${deadlineMs} ms, longer than most EHRs wait for an answer`,
        `Set it below what the EHR waits, at most ${LONG_WAIT_MS}.`,
      ),
    );
  else found.push(ok('RYGGRAD_DEADLINE_MS', `${deadlineMs} ms for all reading of a call; the EHR must wait longer`));
  if (1000 * shutdownSeconds <= deadlineMs)
    found.push(
      warning(
        'RYGGRAD_SHUTDOWN_SECONDS',
        'calls under way may be cut off when the service is told to end',
        'Set it to more seconds than RYGGRAD_DEADLINE_MS has, and less than the container is given.',
      ),
    );
  return found;
}

function longLife(subject: string): Finding {
  return warning(
    subject,
    'tokens may live longer than the hour that CDS Hooks recommends',
    'Set tokenLifeMinutes to 60.',
  );
}

const OTHERS_MAY_WRITE = 0o002;

/** The file decides who is let in: whoever can write it can let himself in, without a restart. */
export function examineConfigFile(path: string | undefined): readonly Finding[] {
  const file = about('configuration');
  if (path === undefined) return [file.ok('RYGGRAD_CONFIG', 'no file: every change needs a restart')];
  if ((statSync(path).mode & OTHERS_MAY_WRITE) !== 0)
    return [
      file.problem(
        'RYGGRAD_CONFIG',
        'every user of this machine may write the file, and with it let himself in',
        'Let only its owner write the file (chmod o-w).',
      ),
    ];
  return [file.ok('RYGGRAD_CONFIG', 'the file is read, and followed for changes every two seconds')];
}
