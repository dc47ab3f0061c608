/** Starts the sum of squares, so that first steps are not wild. */
const FIRST_SQUARE = 0.1;

/** Weights that learn each at its own pace: the more a weight has moved, the less it moves. */
export class AdaGrad {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly total: Float32Array;
  private counted = 0;

  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(FIRST_SQUARE);
    this.total = new Float32Array(size);
  }

  /** Moves one weight against its gradient. */
  step(weight: number, gradient: number): void {
    const square = (this.squares[weight] ?? 0) + gradient * gradient;
    this.squares[weight] = square;
    this.weights[weight] = (this.weights[weight] ?? 0) - (this.rate * gradient) / Math.sqrt(square);
  }

  /** Takes the weights as they are now into the average. */
  count(): void {
    this.counted += 1;
    for (let i = 0; i < this.total.length; i += 1) this.total[i] = (this.total[i] ?? 0) + (this.weights[i] ?? 0);
  }

  /** Mean of the weights over all counts. */
  average(): Float32Array {
    return this.total.map((sum) => sum / Math.max(1, this.counted));
  }
}
