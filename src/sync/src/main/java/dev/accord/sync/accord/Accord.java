package dev.accord.sync.accord;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Tells who is in groups of a system now; groups that are not named stay as they are. Doing it
   * again does no harm.
   *
   * @throws TroubleException when Accord cannot be asked now, or does not take it
   */
  void observe(String system, Map<String, Set<UserKey>> groups);

  /**
   * How the clocks of a system's tickets stand.
   *
   * @param after where the page before said to go on; empty to begin with the first ticket
   * @throws TroubleException when Accord cannot be asked now
   */
  JudgedPage standings(String system, String after);

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
