import type { Argument } from '../../domain/event.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Statement } from '../../domain/statement.ts';
import { statementOrderKey } from './order-keys.ts';

/** A statement as its writing takes it. `latest` goes on its relationships too, which are what a page is read from. */
export function statementRow({ document, extractor }: Extraction, said: Statement, sentenceId: string) {
  const { id, time, speakerId, addresseeId, aboutIds } = said;
  const published = document.publishedAt?.slice(0, 10);
  // What is reported without a day was said by the day of the article, and is looked for there.
  const days = time ?? (published === undefined ? null : { start: published, end: published });
  const latest = statementOrderKey(id, days, document.id, said.start);
  const toEntity = (entityId: string) => ({ key: `${id}>${entityId}`, entityId, latest });
  return {
    id,
    sentenceId,
    start: days?.start ?? null,
    end: days?.end ?? null,
    props: {
      articleId: document.id,
      extractor,
      text: said.text,
      direct: said.direct,
      textStart: said.start,
      textEnd: said.end,
      latest,
      rule: said.rule,
      confidence: said.confidence,
      speakerText: said.speakerText,
      addresseeText: said.addresseeText,
      granularity: time?.granularity ?? null,
      timeText: time?.text ?? null,
      timeInferred: time?.inferred ?? null,
      ...argumentLists(said.arguments),
    },
    speakers: speakerId === null ? [] : [toEntity(speakerId)],
    addressees: addresseeId === null ? [] : [toEntity(addresseeId)],
    about: [...new Set(aboutIds)].sort().map(toEntity),
  };
}

/** A property cannot hold a list of maps, so the words' places are four lists side by side; '' is no entity. */
export function argumentLists(words: readonly Argument[]) {
  return {
    argumentNames: words.map((word) => word.name),
    argumentStarts: words.map((word) => word.start),
    argumentEnds: words.map((word) => word.end),
    argumentEntityIds: words.map((word) => word.entityId ?? ''),
  };
}
