/**
 * The server's time, carried on by the browser's monotonic clock. The browser's own date is never asked: it may be
 * minutes off, and the reader would see a deadline pass that has not.
 */
export class ServerClock {
  /**
   * @param asOf epoch milliseconds that the server's answer is about
   * @param readAt monotonic milliseconds at which the server most likely read its clock
   * @param monotonic the browser's monotonic clock
   */
  constructor(
    private readonly asOf: number,
    private readonly readAt: number,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  /** @returns epoch milliseconds, never before the answer's own instant. */
  now(): number {
    return this.asOf + Math.max(0, this.monotonic() - this.readAt);
  }
}
