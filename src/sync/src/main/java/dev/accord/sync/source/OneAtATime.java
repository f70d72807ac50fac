package dev.accord.sync.source;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Inventory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets one thread at a time ask a source: a pass and a search for deletions may run at once. */
final class OneAtATime implements Inspectable {
  private final Inspectable source;

  OneAtATime(Inspectable source) {
    this.source = source;
  }

  @Override
  public synchronized Page next(Optional<Cursor> after) {
    return source.next(after);
  }

  @Override
  public synchronized List<ReadTicket> read(List<String> ids) {
    return source.read(ids);
  }

  @Override
  public synchronized Map<String, Set<UserKey>> members() {
    return source.members();
  }

  @Override
  public synchronized Inventory inventory() {
    return source.inventory();
  }

  @Override
  public synchronized List<Sample> sample(int count) {
    return source.sample(count);
  }

  @Override
  public synchronized void close() {
    source.close();
  }
}
