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
 * @param clamped whether the event claimed to come from the future and was counted at its receipt
 * @param beforeCreation whether the event claimed to be older than the ticket
 */
public record Step(
    int index,
    long at,
    TicketState state,
    Instant fieldsSince,
    Optional<Event> event,
    boolean clamped,
    boolean beforeCreation) {

  public boolean isCreation() {
    return index == 0;
  }

  /** Whether fields may differ from the step before. */
  public boolean changesFields() {
    return isCreation()
        || (event.orElseThrow() instanceof Event.FieldsChanged changed && changed.changesAny());
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

  /** Whether the source could not say what the status was. */
  public boolean hasUnknownStatus() {
    return !state.has(FieldKey.STATUS_CATEGORY);
  }

  /** Whether the work on the ticket has ended: its status is done or it has a resolution. */
  public boolean hasEnded() {
    if (state.has(FieldKey.RESOLUTION)) {
      return true;
    }
    List<FieldValue> category = state.values(FieldKey.STATUS_CATEGORY);
    return !category.isEmpty() && category.get(0).is(FieldKey.DONE);
  }
}
