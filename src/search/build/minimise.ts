/** A function's value at a point, and its slope there. */
export interface Evaluation {
  readonly value: number;
  readonly slope: Float64Array;
}

const ITERATIONS = 150;
/** So many past steps shape the next one. */
const MEMORY = 10;
/** Armijo's condition: a step must bring so much of what the slope promises. */
const SUFFICIENT = 1e-4;

/** Finds the least of a smooth function by L-BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.4), from 0 on. */
export function minimise(width: number, evaluate: (point: Float64Array) => Evaluation): Float64Array {
  let point: Float64Array = new Float64Array(width);
  let here = evaluate(point);
  const past: { step: Float64Array; change: Float64Array; curve: number }[] = [];
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const direction = towards(here.slope, past);
    const promise = dot(direction, here.slope);
    let length = past.length ? 1 : 1 / Math.max(1, Math.hypot(...here.slope));
    let next = moved(point, direction, length);
    let there = evaluate(next);
    while (there.value > here.value + SUFFICIENT * length * promise && length > 1e-10) {
      length /= 2;
      next = moved(point, direction, length);
      there = evaluate(next);
    }
    const step = next.map((x, j) => x - (point[j] as number));
    const change = there.slope.map((x, j) => x - (here.slope[j] as number));
    const curve = dot(step, change);
    if (curve > 1e-12) past.push({ step, change, curve });
    if (past.length > MEMORY) past.shift();
    if (here.value - there.value < 1e-8) return next;
    point = next;
    here = there;
  }
  return point;
}

/** The slope downhill, bent by what the past steps tell of the function's curve (the two-loop recursion). */
function towards(
  slope: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; curve: number }[],
): Float64Array {
  let direction: Float64Array = slope.map((x) => -x);
  const shares = past.map(() => 0);
  for (let i = past.length - 1; i >= 0; i--) {
    const { step, change, curve } = past[i] as (typeof past)[number];
    shares[i] = dot(step, direction) / curve;
    direction = moved(direction, change, -(shares[i] as number));
  }
  const last = past.at(-1);
  if (last) direction = direction.map((x) => (x * last.curve) / dot(last.change, last.change));
  past.forEach(({ step, change, curve }, i) => {
    direction = moved(direction, step, (shares[i] as number) - dot(change, direction) / curve);
  });
  return direction;
}

function moved(point: Float64Array, direction: Float64Array, length: number): Float64Array {
  return point.map((x, j) => x + length * (direction[j] as number));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
