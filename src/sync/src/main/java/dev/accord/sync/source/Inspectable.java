package dev.accord.sync.source;

import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;

/** A source that can be looked at before tickets are brought over. */
public interface Inspectable extends Source {
  /**
   * What the system has, to hold the mapping against.
   *
   * @throws TroubleException when the system cannot be read now
   */
  Inventory inventory();

  /**
   * Some tickets, the one that changed last first.
   *
   * @param count at most so many
   * @throws TroubleException when the system cannot be read now
   */
  List<Sample> sample(int count);
}
