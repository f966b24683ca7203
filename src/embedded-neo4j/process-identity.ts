import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../domain/errors.ts';

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets. */
function procStat(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // No such process, or no /proc on this system: the callers have another way.
    return undefined;
  }
}

/** True while the process runs; a zombie has ended. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  return procStat(pid)?.[0] !== 'Z';
}

/**
 * When the process started, as an opaque text that differs for another process that got the same number later.
 * Undefined when it does not run, or where the system does not say (Windows).
 */
export function processStart(pid: number): string | undefined {
  if (process.platform === 'linux') return procStat(pid)?.[19];
  if (process.platform === 'win32') return undefined;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    }).trim();
  } catch {
    return undefined;
  }
}

/** True when `pid` still is the process that had `start`. Without a start time only its number can be compared. */
export function isSameProcess(pid: number, start: string | undefined): boolean {
  if (!isProcessAlive(pid)) return false;
  return start === undefined || processStart(pid) === start;
}

/** This machine (or container) since its last boot: process numbers of another one mean nothing here. */
export function thisHost(): string {
  let boot = '';
  try {
    boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Only Linux has it; the name alone has to do elsewhere.
  }
  return `${hostname()} ${boot}`.trim();
}
