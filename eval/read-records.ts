import { readFileSync } from 'node:fs';
import { EntenteError } from '../src/domain/errors.ts';
import { LabelledRecord } from './record.ts';

/** Labelled records of a file of JSON lines. */
export function readLabelledRecords(file: string): readonly LabelledRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, where: string): LabelledRecord {
  try {
    return LabelledRecord.parse(JSON.parse(line));
  } catch (cause) {
    throw new EntenteError({
      code: 'BAD_RECORD',
      message: `${where} is no labelled record.`,
      help: 'A record is {id, text, layers, entities, events, quotes} on one line.',
      cause,
    });
  }
}
