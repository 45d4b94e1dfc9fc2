import { compareNames, type Likeness } from '../names/compare-names.ts';
import { isInitial, type PersonName } from '../names/person-name.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import type { Individual } from './individual.ts';
import { type Role, rolesDiffer, shareRole } from './role.ts';

/** Individuals of many articles that are taken for one person. */
export class Cluster {
  readonly individuals: Individual[] = [];
  readonly names = new Map<string, PersonName>();
  readonly similar = new Set<Cluster>();
  readonly #company = new Set<string>();
  /** Their own names and surnames, which are no company. */
  readonly #keys = new Set<string>();
  readonly #roles = new Map<string, Role>();
  readonly #genders = new Set<string>();
  readonly #gendersOfName = new Set<string>();

  constructor(individual: Individual) {
    this.add(individual);
  }

  add(individual: Individual) {
    this.individuals.push(individual);
    this.#keys.add(individual.key).add(individual.key.slice(individual.key.lastIndexOf(' ') + 1));
    for (const name of individual.fullNames) this.names.set(JSON.stringify(name), name);
    for (const name of individual.company) this.#company.add(name);
    if (individual.gender) this.#genders.add(individual.gender);
    if (individual.genderOfName) this.#gendersOfName.add(individual.genderOfName);
    for (const role of individual.roles) this.#roles.set([...role].join(' '), role);
  }

  absorb(other: Cluster) {
    for (const individual of other.individuals) this.add(individual);
    for (const cluster of other.similar) {
      cluster.similar.delete(other);
      if (cluster === this) continue;
      cluster.similar.add(this);
      this.similar.add(cluster);
    }
  }

  get roles(): readonly Role[] {
    return [...this.#roles.values()];
  }

  /** Mr. and Mrs. are two, and so are Mr. Rookby and Marguerite; but Mr. Evelyn Waugh is Evelyn Waugh. */
  genderDiffers(other: Cluster): boolean {
    const differ = (one: ReadonlySet<string>, second: ReadonlySet<string>) =>
      [...one].some((gender) => second.size > 0 && !second.has(gender));
    const known = (cluster: Cluster) => (cluster.#genders.size ? cluster.#genders : cluster.#gendersOfName);
    const bothFull = this.names.size > 0 && other.names.size > 0;
    return bothFull ? differ(this.#genders, other.#genders) : differ(known(this), known(other));
  }

  /** One name, roles without a word in common, and stories that share nobody and nothing else: two people. */
  livesApart(other: Cluster): boolean {
    return rolesDiffer(this.roles, other.roles) && !this.#sharesCompany(other);
  }

  /** Their stories name someone or something else in common, or call them alike. */
  meets(other: Cluster): boolean {
    const alike = this.#roles.size > 0 && other.#roles.size > 0 && !rolesDiffer(this.roles, other.roles);
    return alike || this.#sharesCompany(other);
  }

  #sharesCompany(other: Cluster): boolean {
    for (const name of other.#company) if (this.#company.has(name) && !this.#keys.has(name)) return true;
    return false;
  }

  /** What their names and roles tell together. */
  compare(other: Cluster): Likeness {
    if (this.genderDiffers(other)) return 'different';
    const pairs = [...this.names.values()].flatMap((one) =>
      [...other.names.values()].map((second) => [one, second] as const),
    );
    const likenesses = pairs.map(([one, second]) => compareNames(one, second));
    if (likenesses.includes('different')) return 'different';
    if (!likenesses.includes('same')) return shareRole(this.roles, other.roles) ? 'same' : 'similar';
    const vague = pairs.every(([one, second]) => isVague(one, second)) && !this.meets(other);
    return vague || this.livesApart(other) ? 'similar' : 'same';
  }
}

/** J. Russell is Jeff Russell only where something else connects them: the world is full of Russells. */
function isVague(one: PersonName, other: PersonName): boolean {
  const [short, long] = isInitial(one.given[0] ?? '') ? [one, other] : [other, one];
  const initial = short.given.length === 1 && isInitial(short.given[0] ?? '') && !isInitial(long.given[0] ?? '');
  return initial && (lookUp(one.family ?? '') & (IS.family | IS.given | IS.word)) !== 0;
}

/** @returns the one there is, if there is just one. */
export function only(clusters: readonly Cluster[]): Cluster | undefined {
  return clusters.length === 1 ? clusters[0] : undefined;
}

/** Notes that the two may be one. */
export function markSimilar(one: Cluster, other: Cluster) {
  if (one === other) return;
  one.similar.add(other);
  other.similar.add(one);
}
