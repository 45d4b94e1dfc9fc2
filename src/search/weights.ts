/** What each feature's value is multiplied by. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  coverage: 3,
  alignment: 5,
  names: 0.5,
  'inherited names': 0.5,
  before: 0.5,
  after: 0.3,
  paragraph: 0.5,
  'person: new name': 0.3,
  'time: date': 0.5,
  'count: number': 0.5,
  heading: -1,
  caption: -0.5,
  credit: -2,
};
