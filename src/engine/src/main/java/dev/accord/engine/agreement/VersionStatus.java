package dev.accord.engine.agreement;

/**
 * Where a version of an agreement stands. Only {@code ACTIVE}, {@code SUPERSEDED} and {@code ENDED}
 * versions judge tickets.
 */
public enum VersionStatus {
  /** Being written. */
  DRAFT,

  /** Offered for signature. */
  PROPOSED,

  /** In force from its effective instant on. */
  ACTIVE,

  /** A later version took over; clocks that started under it stay with it. */
  SUPERSEDED,

  /** The agreement ended; open clocks run to their end under it. */
  ENDED,
}
