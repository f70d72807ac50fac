package dev.accord.sync.source;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Inventory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source that is written back to. */
record BothWays(Inspectable source, WriteBack writer) implements Inspectable {
  @Override
  public Optional<WriteBack> writeBack() {
    return Optional.of(writer);
  }

  @Override
  public Page next(Optional<Cursor> after) {
    return source.next(after);
  }

  @Override
  public List<ReadTicket> read(List<String> ids) {
    return source.read(ids);
  }

  @Override
  public Map<String, Set<UserKey>> members() {
    return source.members();
  }

  @Override
  public Inventory inventory() {
    return source.inventory();
  }

  @Override
  public List<Sample> sample(int count) {
    return source.sample(count);
  }

  @Override
  public void close() {
    source.close();
  }
}
