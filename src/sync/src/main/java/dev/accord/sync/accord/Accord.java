package dev.accord.sync.accord;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Optional;

/** Accord in Jira, as the service sees it. */
public interface Accord {
  /** So many tickets are handed over at once at most. */
  int LARGEST_BATCH = 200;

  /**
   * The definitions in force.
   *
   * @param known those that were fetched last
   * @return absent when the known ones are still in force
   * @throws TroubleException when Accord cannot be asked now
   */
  Optional<KnownDefinitions> definitions(Optional<KnownDefinitions> known);

  /**
   * Hands over tickets. Doing it again does no harm.
   *
   * @param tickets at most {@link #LARGEST_BATCH}, each once
   * @return one for each, in the same order
   * @throws TroubleException when Accord cannot be asked now; then some of them may have arrived
   */
  List<Receipt> handOver(List<OutsideTicket> tickets);

  /** What Accord made of a ticket. */
  sealed interface Receipt {
    /** It is there now, or was already. */
    record Accepted() implements Receipt {}

    /**
     * It is not taken as it is.
     *
     * @param reason which part, what value, and the cure
     */
    record Refused(String reason) implements Receipt {}
  }
}
