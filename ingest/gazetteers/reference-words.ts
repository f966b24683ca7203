import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { OFFICE_LEVELS } from './offices.ts';

const List = z.array(z.string());
const Levels = z.record(z.string(), z.array(z.enum(OFFICE_LEVELS)));
const Words = z.strictObject({
  copulas: List,
  installing: List,
  heading: List,
  headed: z.record(z.string(), z.string()),
  reporting: List,
  answering: List,
  counterparts: List,
  predecessors: List,
  successors: List,
  hosts: List,
  visitors: List,
  receiving: List,
  travelling: List,
  people: List,
  pairs: List,
  offices: Levels,
  mutual: List,
  countries: List,
  kinds_of_office: Levels,
  military: List,
  bodies: z.record(z.string(), z.string().nullable()),
  treaties: List,
  states: List,
  homelands: List,
  domestic: List,
  own: List,
  shortened: List,
  anonymous: List,
});

/** Words that lead to somebody or something named elsewhere; described in references.yaml. */
export const referenceWords = lazy(() => {
  const words = loadYaml('references.yaml', Words);
  return {
    copulas: new Set(words.copulas),
    installing: new Set(words.installing),
    heading: new Set(words.heading),
    headed: new Map(Object.entries(words.headed)),
    reporting: new Set(words.reporting),
    answering: new Set(words.answering),
    counterparts: new Set(words.counterparts),
    predecessors: new Set(words.predecessors),
    successors: new Set(words.successors),
    hosts: new Set(words.hosts),
    visitors: new Set(words.visitors),
    receiving: new Set(words.receiving),
    travelling: new Set(words.travelling),
    people: new Set(words.people),
    pairs: new Set(words.pairs),
    offices: new Map(Object.entries(words.offices)),
    mutual: new Set(words.mutual),
    countries: new Set(words.countries),
    kindsOfOffice: new Map(Object.entries(words.kinds_of_office)),
    military: new Set(words.military),
    bodies: new Map(Object.entries(words.bodies)),
    treaties: new Set(words.treaties),
    states: new Set(words.states),
    homelands: new Set(words.homelands),
    domestic: new Set(words.domestic),
    own: new Set(words.own),
    shortened: new Set(words.shortened),
    anonymous: new Set(words.anonymous),
  };
});
