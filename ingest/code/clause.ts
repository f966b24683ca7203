import { eventWords } from '../gazetteers/event-words.ts';
import { isVerb, kidsOf, type Node } from './tree.ts';

const RELATIVE = /^(?:who|whom|which|that)$/i;

/** Whether a verb is passive: "was received", "a treaty signed in Paris", "a camp attacked by rebels". */
export function isPassive(verb: Node): boolean {
  if (kidsOf(verb, 'nsubjpass', 'auxpass', 'csubjpass').length > 0) return true;
  if (verb.tag === 'VBN' && kidsOf(verb, 'agent').length > 0) return true;
  // "was initialled in Ohio and signed in Paris"
  const isBare = verb.tag === 'VBN' && kidsOf(verb, 'nsubj', 'aux', 'dobj').length === 0;
  if (isBare && verb.dep === 'conj' && verb.head && isVerb(verb.head)) return isPassive(verb.head);
  // "attacked by militiamen armed with knives"
  const isReduced = verb.dep === 'acl' || (verb.dep === 'advcl' && isBare);
  return verb.tag === 'VBN' && isReduced && kidsOf(verb, 'nsubj', 'aux').length === 0;
}

/** Who does what the verb says: its subject, or the agent of a passive one. */
export function actorOf(verb: Node): Node | null {
  if (!isPassive(verb)) return subjectOf(verb);
  // "was accused of spying by Peru": parsers hang who did it on the last word.
  const inner = kidsOf(verb, 'prep')
    .flatMap((preposition) => kidsOf(preposition, 'pcomp', 'pobj'))
    .filter(({ tag }) => tag === 'VBG');
  const [by] = [verb, ...inner].flatMap((one) => kidsOf(one, 'agent', 'prep').filter(({ lemma }) => lemma === 'by'));
  return (by && kidsOf(by, 'pobj')[0]) ?? null;
}

/** The subject as the grammar has it, looked for in the clauses that share it: "flew home and met", "refused to meet". */
export function subjectOf(verb: Node, depth = 0): Node | null {
  if (depth > 6) return null;
  // Of two the nearer: a dateline before the first is no subject.
  const own = kidsOf(verb, 'nsubj', 'nsubjpass').findLast((_, at, all) => at === 0 || (all[at]?.at ?? 0) < verb.at);
  if (own) return RELATIVE.test(own.text) && own.mentions.length === 0 ? antecedentOf(verb) : own;
  const { head } = verb;
  if (head === null) return null;
  switch (verb.dep) {
    case 'conj':
      return isVerb(head) ? subjectOf(saidBefore(head) ?? head, depth + 1) : null;
    case 'xcomp':
      return controllerOf(head, depth);
    case 'ccomp':
    case 'advcl':
      // "called on Peru to wait, warning that it would act": who called warns.
      if (verb.tag === 'VBG' && verb.dep === 'advcl' && isVerb(head) && isAskingOf(head))
        return subjectOf(head, depth + 1);
      return verb.tag === 'VBG' || kidsOf(verb, 'aux').some(({ tag }) => tag === 'TO')
        ? controllerOf(head, depth)
        : isVerb(head) && verb.dep === 'advcl'
          ? actorOf(head)
          : null;
    case 'relcl':
      return null;
    case 'acl':
      return verb.tag === 'VBG' || verb.tag === 'VBN' ? head : ownerOf(head);
    case 'pcomp':
      return ofPreposition(head, depth);
    default:
      return null;
  }
}

/** "She spoke to Lima, her adviser said, and has asked Quito": who asked is who spoke. */
function saidBefore(verb: Node): Node | null {
  const [said] = kidsOf(verb, 'ccomp').filter(({ at }) => at < verb.at);
  return said && kidsOf(verb, 'nsubj', 'nsubjpass').every(({ at }) => at > said.at) ? said : null;
}

/** "after signing": of the preposition's own verb; "accused X of violating": its object; "talks on extending": none. */
function ofPreposition(preposition: Node, depth: number): Node | null {
  const { head } = preposition;
  if (head === null) return null;
  if (!isVerb(head)) return head.pos === 'ADJ' && head.head ? subjectOf(head.head, depth + 1) : null;
  const [object] = kidsOf(head, 'dobj');
  if (preposition.lemma === 'of' || preposition.lemma === 'from')
    return isPassive(head) ? subjectOf(head) : (object ?? null);
  return subjectOf(head, depth + 1);
}

/** Who is to do it: "urged Iran to stop" Iran, "refused to meet" who refused. */
function controllerOf(head: Node, depth: number): Node | null {
  const verb = isVerb(head) ? head : head.head;
  if (verb === null) return null;
  const [object] = kidsOf(verb, 'dobj', 'dative');
  if (object && eventWords().objectControl.has(verb.lemma)) return object;
  // "called on Peru to press Chile"
  const [asked] = isAskingOf(verb)
    ? obliquesOf(verb).filter(({ preposition }) => /^(?:on|upon|to|with)$/.test(preposition))
    : [];
  return asked?.object ?? subjectOf(verb, depth + 1);
}

function isAskingOf({ lemma }: Node): boolean {
  return /^(?:call|appeal|plead)$/.test(lemma);
}

/** "Riga's plan to meet": Riga; "announced plans to meet": who announced. */
function ownerOf(noun: Node): Node | null {
  const [owner] = kidsOf(noun, 'poss');
  if (owner && !/^(?:his|her|their|its)$/i.test(owner.text)) return owner;
  if (owner && owner.mentions.length > 0) return owner;
  // "the decision by Chile to leave"
  const [by] = kidsOf(noun, 'prep').filter(({ lemma }) => lemma === 'by');
  const maker = by && kidsOf(by, 'pobj')[0];
  if (maker) return maker;
  const verb = noun.head;
  // "the plan to leave was dropped by Chile"
  if (verb && noun.dep === 'nsubjpass') return actorOf(verb);
  // "announced plans to meet", "became the fifth country to ratify it"
  return verb && isVerb(verb) && /^(?:dobj|attr)$/.test(noun.dep) ? subjectOf(verb) : null;
}

/** What a relative clause says something of; of several joined by "and" the nearest, which carries the others. */
function antecedentOf(verb: Node): Node | null {
  for (let at: Node | null = verb; at !== null; at = at.head) {
    if (at.dep === 'relcl') return at.head;
    if (at.dep !== 'conj' && at.dep !== 'xcomp' && at.dep !== 'ccomp') return null;
  }
  return null;
}

/** What the verb is done to: its object, the subject of a passive, the word before "which it left". */
export function objectsOf(verb: Node): readonly Node[] {
  if (isPassive(verb)) {
    const subject = subjectOf(verb);
    return subject ? [subject] : [];
  }
  const own = [...kidsOf(verb, 'dobj'), ...joinedTo(verb)];
  const named = own.filter(({ text }) => !RELATIVE.test(text));
  if (named.length > 0) return named;
  // "in May, when rebels attacked"
  const isOfTime = kidsOf(verb, 'advmod', 'mark').some(({ text }) => /^(?:when|where|why)$/i.test(text));
  const isGap = verb.dep === 'relcl' && !isOfTime && kidsOf(verb, 'nsubj').every(({ text }) => !RELATIVE.test(text));
  if ((own.length > 0 || isGap) && verb.dep === 'relcl' && verb.head) return [verb.head];
  // "signed and ratified the pact"
  const [next] = kidsOf(verb, 'conj').filter(isVerb);
  return next && next.at - verb.at <= 3 && kidsOf(next, 'nsubj').length === 0 ? objectsOf(next) : [];
}

/** "met Reyes, the minister, and Berg": parsers join the last one to the verb. */
function joinedTo(verb: Node): readonly Node[] {
  const [object] = kidsOf(verb, 'dobj');
  return object
    ? kidsOf(verb, 'conj').filter((node) => node.tag.startsWith('NN') && node.at > object.at && !isLeftOut(node))
    : [];
}

/** A phrase with a preposition: "with Ana Reyes", "ahead of the vote". */
export interface Oblique {
  readonly preposition: string;
  readonly object: Node;
}

/** The prepositional phrases of a node; of "talks in Lima with X" both, and those that hang on one another in a chain. */
export function obliquesOf(node: Node): readonly Oblique[] {
  const joined = kidsOf(node, 'conj').filter(({ pos }) => pos === 'ADP');
  return [...kidsOf(node, 'prep', 'dative', 'agent'), ...joined].flatMap((preposition) => {
    const [object] = kidsOf(preposition, 'pobj');
    const own = object ? [{ preposition: preposition.lemma, object }] : [];
    // "ahead of", "and with X"
    const further = kidsOf(preposition, 'prep', 'conj').flatMap((next) =>
      kidsOf(next, 'pobj').map((one) => ({ preposition: next.lemma, object: one })),
    );
    return [...own, ...further];
  });
}

/** "spoke by phone with X", "a trip by X to Y": parsers may hang the second phrase on the first. */
export function looseObliquesOf(node: Node): readonly Oblique[] {
  return obliquesOf(node).flatMap((oblique) => [oblique, ...obliquesOf(oblique.object)]);
}

/** "held talks with X, the minister, and with Y": phrases that the parser joins to the verb itself. */
export function joinedObliquesOf(verb: Node): readonly Oblique[] {
  const joined = new Set(kidsOf(verb, 'conj').flatMap((preposition) => kidsOf(preposition, 'pobj')));
  return obliquesOf(verb).filter(({ object }) => joined.has(object));
}

/** Clauses that a verb governs: "demanded that X leave", "refused to meet". */
export function complementsOf(verb: Node): readonly Node[] {
  return kidsOf(verb, 'xcomp', 'ccomp').filter((kid) => isVerb(kid) || kid.pos === 'ADJ');
}

/** "met Reyes, but not Berg" */
export function isLeftOut(node: Node): boolean {
  return kidsOf(node, 'neg').length > 0;
}
