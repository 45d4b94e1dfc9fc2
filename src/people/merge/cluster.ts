import { compareNames, type Likeness } from '../names/likeness.ts';
import type { PersonName } from '../names/person-name.ts';
import type { Individual } from './individual.ts';
import { type Role, rolesDiffer, shareRole } from './role.ts';

/** Individuals of many articles that are taken for one person. */
export class Cluster {
  readonly individuals: Individual[] = [];
  readonly names = new Map<string, PersonName>();
  readonly similar = new Set<Cluster>();
  readonly #company = new Set<string>();
  #roles: Role[] = [];
  #sexes = new Set<string>();

  constructor(individual: Individual) {
    this.add(individual);
  }

  add(individual: Individual) {
    this.individuals.push(individual);
    for (const name of individual.fullNames) this.names.set(JSON.stringify(name), name);
    for (const name of individual.company) this.#company.add(name);
    if (individual.sex) this.#sexes.add(individual.sex);
    this.#roles = [
      ...new Map([...this.#roles, ...individual.roles].map((role) => [[...role.words].join(' '), role])).values(),
    ];
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
    return this.#roles;
  }

  /** Mr. and Mrs. are two, and so are Mr. Rookby and Marguerite. */
  sexDiffers(other: Cluster): boolean {
    return [...this.#sexes].some((sex) => [...other.#sexes].some((second) => second !== sex));
  }

  /** One name, roles without a word in common, and stories that share nobody and nothing else: two people. */
  livesApart(other: Cluster): boolean {
    return rolesDiffer(this.#roles, other.#roles) && !this.#sharesCompany(other);
  }

  /** Their stories name someone or something else in common, or call them alike. */
  meets(other: Cluster): boolean {
    const alike = this.#roles.length > 0 && other.#roles.length > 0 && !rolesDiffer(this.#roles, other.#roles);
    return alike || this.#sharesCompany(other);
  }

  #sharesCompany(other: Cluster): boolean {
    const own = new Set(this.individuals.map(({ key }) => key));
    for (const name of other.#company) if (this.#company.has(name) && !own.has(name)) return true;
    return false;
  }

  /** What their names and roles tell together. */
  compare(other: Cluster): Likeness {
    if (this.sexDiffers(other)) return 'different';
    let likeness: Likeness = 'different';
    for (const one of this.names.values()) {
      for (const second of other.names.values()) {
        const now = compareNames(one, second);
        if (now === 'different') return 'different';
        if (now === 'same' || likeness === 'different') likeness = now;
      }
    }
    if (likeness === 'similar' && shareRole(this.#roles, other.#roles)) return 'same';
    return likeness === 'same' && this.livesApart(other) ? 'similar' : likeness;
  }
}
