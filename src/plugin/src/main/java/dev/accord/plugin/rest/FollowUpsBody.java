package dev.accord.plugin.rest;

import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asked to be contacted by a department.
 *
 * @param open the one that is due first first
 * @param closed the one closed last first
 * @param moreOpen whether there are more than are told
 * @param moreClosed whether there are more than are told
 */
record FollowUpsBody(
    Instant asOf,
    Reference department,
    List<FollowUpBody> open,
    List<FollowUpBody> closed,
    boolean moreOpen,
    boolean moreClosed) {
  /**
   * @param client department that the person spoke for
   * @param late whether it is past its due instant, or was when it was closed
   * @param named whether the answer carries the name, too
   * @param period month in which the answer with a name is listed; absent of an anonymous one
   * @param issue key of the request that it is about; absent when the answer is anonymous, when
   *     there was none, or when the reader may not see it
   * @param closed absent while it is open
   */
  record FollowUpBody(
      String id,
      Person person,
      Reference client,
      Reference survey,
      Instant askedAt,
      Instant dueAt,
      boolean late,
      boolean named,
      @Nullable String period,
      @Nullable String issue,
      @Nullable ClosingBody closed) {}

  /**
   * @param done as it was typed
   * @param mail to who asked: PENDING, DELIVERED or BOUNCED
   */
  record ClosingBody(Instant at, Person by, String done, String mail) {}

  /** 409: what was written first. */
  record Conflict(String error, String detail, FollowUpBody conflict) {}
}
