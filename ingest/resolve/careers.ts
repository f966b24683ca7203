import type { Position } from '../../src/domain/entity.ts';
import type { OfficeKind, OfficeLevel } from '../gazetteers/offices.ts';
import { titleKey } from '../gazetteers/offices.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import type { Register } from './register.ts';

/** A position with what its title can mean. */
export interface Post extends Position {
  readonly kinds: readonly OfficeKind[];
}

/** What the article has said so far of who holds which office, and of which country people are. */
export class Careers {
  readonly #register: Register;
  readonly #posts = new Map<string, Post[]>();
  /** Countries of people of whom no office is told: "his Indian host, X". */
  readonly #homes = new Map<string, string>();

  constructor(register: Register) {
    this.#register = register;
  }

  add(post: Post): void {
    const { kinds: _, ...position } = post;
    this.#register.position(position);
    const posts = this.postsOf(post.personId).filter(
      ({ title, ofId }) => title !== post.title || (ofId !== null && ofId !== post.ofId),
    );
    this.#posts.set(post.personId, [...posts, post]);
  }

  setHome(personId: string, countryId: string): void {
    if (!this.#homes.has(personId)) this.#homes.set(personId, countryId);
  }

  postsOf(personId: string): readonly Post[] {
    return this.#posts.get(personId) ?? [];
  }

  get people(): readonly string[] {
    return [...this.#posts.keys()];
  }

  /** The one country of a person's offices, or null: those of bodies that belong to a country count for it. */
  countryOf(personId: string): string | null {
    const ids = this.postsOf(personId).flatMap(({ ofId }) => this.countryOfOwner(ofId) ?? []);
    const countries = new Set(ids);
    const [only] = countries;
    if (countries.size > 1) return null;
    return only ?? this.#homes.get(personId) ?? null;
  }

  countryOfOwner(ownerId: string | null): string | null {
    const owner = ownerId === null ? null : this.#register.entity(ownerId);
    if (owner?.kind === 'COUNTRY') return owner.id;
    return owner?.kind === 'ORGANIZATION' || owner?.kind === 'PLACE' ? owner.countryId : null;
  }

  /** Whether somebody else holds just that office: there is one president of a country. */
  isTaken(kinds: readonly OfficeKind[], ofId: string, personId: string): boolean {
    return this.people.some(
      (other) =>
        other !== personId &&
        this.postsOf(other).some(
          (post) => post.ofId === ofId && post.tenure === 'CURRENT' && shareOffice(post.kinds, kinds),
        ),
    );
  }

  hasLevel(personId: string, levels: readonly OfficeLevel[]): boolean {
    return this.postsOf(personId).some(
      ({ kinds, title }) =>
        kinds.some(({ level }) => levels.includes(level)) ||
        (levels.includes('military') && title.split(/[ -]/).some((word) => referenceWords().military.has(word))),
    );
  }
}

/** Whether two titles can be the same office: "premier" and "prime minister". */
export function shareOffice(one: readonly OfficeKind[], other: readonly OfficeKind[]): boolean {
  const normal = ({ normal: usual, title }: OfficeKind) => titleKey(usual ?? title);
  return one.some((kind) => other.some((second) => normal(kind) === normal(second)));
}
