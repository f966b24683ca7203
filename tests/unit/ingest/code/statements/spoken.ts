import { extract, extractDocument } from '../../../../../ingest/pipeline.ts';
import type { Extraction } from '../../../../../src/domain/extraction.ts';
import { articleOf } from '../../../../golden/facts.ts';

/** Each statement as a line that a person can read: 'Ann Berg to reporters: "We are ready"', 'Ann Berg: that it is over'. */
export function spoken(text: string): string[] {
  return linesOf(extractDocument(articleOf(text, '2021-03-10')));
}

/** The same of a file, which is read and normalised first. */
export function spokenInFile(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return linesOf(extract({ name: 'file', bytes, mediaType: 'text/plain', meta: {} }));
}

function linesOf({ statements, entities }: Extraction): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map(({ text, direct, speakerId, speakerText, addresseeId, addresseeText }) => {
    const speaker = names.get(speakerId ?? '') ?? speakerText;
    const addressee = names.get(addresseeId ?? '') ?? addresseeText;
    const words = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    return `${speaker}${addressee === null ? '' : ` to ${addressee}`}: ${direct ? `"${words}"` : `that ${words}`}`;
  });
}
