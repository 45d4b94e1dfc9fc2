/**
 * Eigenvectors of a symmetric matrix by Jacobi's rotations, largest eigenvalue first.
 *
 * @param matrix square and symmetric; overwritten.
 */
export function principalAxes(matrix: number[][]): number[][] {
  const n = matrix.length;
  const axes = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(matrix, axes, p, q);
  }
  const order = matrix.map((row, i) => ({ i, value: row[i] ?? 0 })).sort((a, b) => b.value - a.value);
  return order.map(({ i }) => axes.map((row) => row[i] ?? 0));
}

/** One rotation that makes `matrix[p][q]` zero. */
function rotate(matrix: number[][], axes: number[][], p: number, q: number): void {
  const rowP = matrix[p] as number[];
  const rowQ = matrix[q] as number[];
  const off = rowP[q] as number;
  if (Math.abs(off) < 1e-12) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * off);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) turn(row, p, q, cosine, sine);
  for (let k = 0; k < matrix.length; k++) {
    const a = rowP[k] as number;
    const b = rowQ[k] as number;
    rowP[k] = cosine * a - sine * b;
    rowQ[k] = sine * a + cosine * b;
  }
  for (const row of axes) turn(row, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const a = row[p] as number;
  const b = row[q] as number;
  row[p] = cosine * a - sine * b;
  row[q] = sine * a + cosine * b;
}
