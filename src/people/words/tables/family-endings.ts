/** How family names end, and other words seldom. Our own list, after the usual patronymics and the German and Jewish compounds. */
const ENDINGS = new Set(
  (
    'son sen ov ova ev eva ski sky ska ich enko chuk dze shvili ian yan oglu ez escu eanu poulos idis akis nen quist berg ' +
    'stein mann wski czyk ini elli etti bauer meyer strom dottir singh'
  ).split(' '),
);
const LONGEST = 6;

/** @param key a folded word. */
export function endsLikeFamily(key: string): boolean {
  for (let length = 2; length <= LONGEST; length++) if (ENDINGS.has(key.slice(-length))) return true;
  return false;
}
