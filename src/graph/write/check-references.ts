import type { Extraction } from '../../domain/extraction.ts';

/**
 * Every id that a part refers to must be the id of another part: a row that matches nothing would be dropped by Cypher
 * without a word. A breach is a fault of the extractor's, so it is thrown as one.
 */
export function checkReferences(extraction: Extraction): void {
  const entityIds = new Set(extraction.entities.map(({ id }) => id));
  const sentences = new Set(extraction.sentences.map(({ index }) => index));
  const assertions = extraction.events.flatMap((event) => event.assertions);
  const strangers = assertions.filter(({ eventId }) => !extraction.events.some((event) => event.id === eventId));
  const missingEntities = referredEntities(extraction).filter((id) => !entityIds.has(id));
  const missingSentences = [...extraction.mentions, ...extraction.positions, ...extraction.statements, ...assertions]
    .map(({ sentence }) => sentence)
    .filter((index) => !sentences.has(index));
  const replaced = assertions.flatMap(({ replacesId }) => replacesId ?? []);
  const missingEvents = replaced.filter((id) => !extraction.events.some((event) => event.id === id));
  const missing = [
    ...missingEntities,
    ...missingEvents.map((id) => `the event ${id}`),
    ...missingSentences.map((index) => `sentence ${index}`),
    ...strangers.map(({ id }) => `the event of ${id}`),
  ];
  if (missing.length === 0) return;
  throw new Error(`The extraction of ${extraction.document.id} refers to parts it does not have: ${missing[0]}`);
}

function referredEntities({ entities, mentions, positions, events, statements }: Extraction): readonly string[] {
  const ids = [
    ...entities.map((entity) => ('countryId' in entity ? entity.countryId : null)),
    ...entities.map((entity) => ('ofId' in entity ? entity.ofId : null)),
    ...mentions.map(({ entityId }) => entityId),
    ...positions.flatMap(({ personId, ofId }) => [personId, ofId]),
    ...events
      .flatMap((event) => event.assertions)
      .flatMap(({ participants, placeId, treatyId, attributedToId, arguments: words }) => [
        placeId,
        treatyId,
        attributedToId,
        ...participants.map(({ entityId }) => entityId),
        ...words.map(({ entityId }) => entityId),
      ]),
    ...statements.flatMap(({ speakerId, addresseeId, aboutIds, arguments: words }) => [
      speakerId,
      addresseeId,
      ...aboutIds,
      ...words.map(({ entityId }) => entityId),
    ]),
  ];
  return ids.filter((id) => id !== null);
}
