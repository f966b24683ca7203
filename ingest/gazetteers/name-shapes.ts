import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const List = z.array(z.string());
const Shapes = z.strictObject({
  organisation_heads: List,
  organisation_openers: List,
  event_heads: List,
  event_openers: List,
  event_modifiers: List,
  place_heads: List,
  place_openers: List,
  field_endings: List,
  inner_words: List,
  place_titles: List,
  votes: List,
  directions: List,
  event_titles: List,
  body_nouns: List,
  body_relations: List,
  body_followers: List,
});

/** Words by which the kind of an unknown name shows, as they are written. */
export const nameShapes = lazy(() => {
  const lists = loadYaml('name-shapes.yaml', Shapes);
  return {
    organisationHeads: new Set(lists.organisation_heads),
    organisationOpeners: new Set(lists.organisation_openers),
    eventHeads: new Set(lists.event_heads),
    eventOpeners: new Set(lists.event_openers),
    eventModifiers: new Set(lists.event_modifiers),
    placeHeads: new Set(lists.place_heads),
    placeOpeners: new Set(lists.place_openers),
    bodyNouns: new Set(lists.body_nouns),
    bodyRelations: new Set(lists.body_relations),
    bodyFollowers: new Set(lists.body_followers),
    directions: new Set(lists.directions),
    eventTitles: new Set(lists.event_titles),
    placeTitles: new Set(lists.place_titles),
    votes: new Set(lists.votes),
    innerWords: new Set(lists.inner_words),
    fieldEnding: new RegExp(`(?:${lists.field_endings.join('|')})$`),
  };
});
