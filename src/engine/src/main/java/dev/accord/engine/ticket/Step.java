package dev.accord.engine.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket after one of its events, until the next.
 *
 * @param index from 0, the creation
 * @param at epoch milliseconds, as counted: clamped to receipt, never before creation
 * @param state the fields after the event
 * @param fieldsSince when a field last changed; filters are asked as of then, so a comment changes
 *     no answer
 * @param event absent for the creation
 * @param changed which fields may differ from the step before
 */
public record Step(
    int index,
    long at,
    TicketState state,
    Instant fieldsSince,
    Optional<Event> event,
    FieldSet changed,
    Doubts doubts) {

  /** By which fields the work on a ticket ends: its status is done or it has a resolution. */
  public static final FieldSet END = FieldSet.of(FieldKey.RESOLUTION, FieldKey.STATUS_CATEGORY);

  public boolean isCreation() {
    return index == 0;
  }

  /** Whether fields may differ from the step before. */
  public boolean changesFields() {
    return !changed.isEmpty();
  }

  /** Whether one of the fields may differ from the step before. */
  public boolean changes(FieldSet fields) {
    return changed.mayShare(fields);
  }

  /** Whether the ticket was deleted by this step. */
  public boolean deletes() {
    return !isCreation() && event.orElseThrow() instanceof Event.Deleted;
  }

  public Instant instant() {
    return Instant.ofEpochMilli(at);
  }

  public boolean matches(Filter filter, Directory directory) {
    return filter.matches(state, directory, fieldsSince);
  }

  /** Whether the work on the ticket has ended: {@link #END} tells. */
  public boolean hasEnded() {
    if (state.has(FieldKey.RESOLUTION)) {
      return true;
    }
    List<FieldValue> category = state.values(FieldKey.STATUS_CATEGORY);
    return !category.isEmpty() && category.get(0).is(FieldKey.DONE);
  }
}
