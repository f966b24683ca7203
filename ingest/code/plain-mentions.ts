import type { Entity, Mention } from '../../src/domain/entity.ts';

const GAP = /^(?:,? ?| \(| [–—-] )$/;

/**
 * The mentions that can be a party of an event: without what stands beside the name of the same person ("Lavrov, the
 * Russian minister,", "her counterpart, Lavrov"), what lies within another mention, and a mere "his".
 */
export function plainMentions(
  mentions: readonly Mention[],
  text: string,
  entities: ReadonlyMap<string, Entity>,
): readonly Mention[] {
  const isName = ({ entityId, surface }: Mention) => entities.get(entityId)?.aliases.includes(surface) ?? false;
  return mentions.filter((mention) => {
    if (/^(?:his|her|its|their)$/i.test(mention.surface) && /^\s*\p{L}/u.test(text.slice(mention.end, mention.end + 3)))
      return false;
    const within = mentions.some(
      (other) =>
        other !== mention &&
        other.start <= mention.start &&
        mention.end <= other.end &&
        sizeOf(other) > sizeOf(mention),
    );
    if (within && entities.get(mention.entityId)?.kind === 'PERSON') return isName(mention);
    if (isName(mention)) return true;
    return !mentions.some(
      (other) =>
        other.entityId === mention.entityId &&
        isName(other) &&
        ((GAP.test(text.slice(mention.end, Math.max(mention.end, other.start))) && other.start >= mention.end) ||
          (GAP.test(text.slice(other.end, Math.max(other.end, mention.start))) && other.end <= mention.start)),
    );
  });
}

function sizeOf({ start, end }: Mention): number {
  return end - start;
}
