package dev.accord.plugin.rest;

import dev.accord.plugin.outside.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of tickets that were sent, in their order.
 *
 * @param revision of the definitions by which they are assessed
 */
record OutsideBody(long revision, List<ResultBody> results) {
  static OutsideBody of(long revision, List<Receipt> receipts) {
    return new OutsideBody(revision, receipts.stream().map(ResultBody::of).toList());
  }

  /**
   * What became of one.
   *
   * @param result stored, unchanged or refused
   * @param error why it was refused: where, what, cure
   */
  record ResultBody(String system, String id, String result, @Nullable String error) {
    private static ResultBody of(Receipt receipt) {
      return new ResultBody(
          receipt.system(),
          receipt.id(),
          receipt.result().name().toLowerCase(Locale.ROOT),
          receipt.why().isEmpty() ? null : receipt.why());
    }
  }

  /** The systems that have sent something. */
  record SystemsBody(List<SystemBody> systems) {}

  /**
   * One of them.
   *
   * @param receivedAt when its newest ticket came; absent when none has
   * @param clockOffset by how many milliseconds its clock was ahead of ours then
   * @param refused of how many tickets the newest copy could not be taken
   */
  record SystemBody(
      String system,
      int tickets,
      @Nullable Instant receivedAt,
      @Nullable Long clockOffset,
      int refused,
      List<RefusalBody> refusals) {}

  /** A ticket that could not be taken. */
  record RefusalBody(String id, String error, Instant at) {}

  /**
   * That memberships were taken.
   *
   * @param groups by what names departments may name them as members
   */
  record MembershipsBody(List<String> groups) {}
}
