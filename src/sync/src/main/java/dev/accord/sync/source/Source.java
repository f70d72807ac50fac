package dev.accord.sync.source;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A system that tickets are read from.
 *
 * <p>Reading changes nothing there, and reading twice gives the same tickets unless they changed.
 * One thread reads a source at a time.
 */
public interface Source extends AutoCloseable {
  /**
   * The next tickets that were created or changed, in the order of their last change.
   *
   * <p>Whoever keeps the cursor of each page sees every ticket, and sees it again whenever it
   * changes. A ticket may come more than once; one that changes while pages are read comes again on
   * a later page.
   *
   * @param after the cursor of the page before; absent to begin with the oldest ticket
   * @throws TroubleException when the system cannot be read now; the cursor stays good
   */
  Page next(Optional<Cursor> after);

  /**
   * Reads tickets again, wherever they are now.
   *
   * @param ids the system's own ids, at most {@link Page#LARGEST}
   * @return one for each ticket that is there; what is missing is gone, or may not be seen any more
   * @throws TroubleException when the system cannot be read now
   */
  List<ReadTicket> read(List<String> ids);

  /**
   * Who is in the groups that the mapping names under {@code memberships}, by the names that
   * agreements use.
   *
   * @return none when it names none
   * @throws TroubleException when the system cannot be read now, or one of the groups is not there
   */
  default Map<String, Set<UserKey>> members() {
    return Map.of();
  }

  /** Whoever writes into the system what Accord says; absent when that is not wanted. */
  default Optional<WriteBack> writeBack() {
    return Optional.empty();
  }

  @Override
  default void close() {}
}
