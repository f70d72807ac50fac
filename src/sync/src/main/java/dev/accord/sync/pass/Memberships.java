package dev.accord.sync.pass;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Source;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.TroubleException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells Accord who is in the groups of a source: the first time that this process does, and
 * whenever it is another answer than the one that was told last.
 */
public final class Memberships {
  private final Store store;
  private final Accord accord;

  public Memberships(Store store, Accord accord) {
    this.store = store;
    this.accord = accord;
  }

  /**
   * @param state by that name stands what was told last
   * @param again whether to tell it even if nothing has changed
   * @return how many groups were told
   * @throws TroubleException when one of the two cannot be asked now
   */
  public int run(String system, Source source, String state, boolean again) {
    Map<String, Set<UserKey>> groups = source.members();
    Cursor told = new Cursor(digest(groups));
    boolean known =
        store
            .inTransaction(unit -> unit.sources().of(state))
            .cursor()
            .filter(told::equals)
            .isPresent();
    if (groups.isEmpty() || (known && !again)) {
      return 0;
    }
    accord.observe(system, groups);
    store.transact(unit -> unit.sources().change(state, it -> told(it, told)));
    return groups.size();
  }

  private static SourceState told(SourceState state, Cursor told) {
    return state.read(told, state.clockOffset());
  }

  /** Equal for equal groups, in whatever order they come. */
  private static String digest(Map<String, Set<UserKey>> groups) {
    List<String> words = new ArrayList<>();
    new TreeMap<>(groups)
        .forEach(
            (group, members) ->
                words.add(group + '\n' + members.stream().map(UserKey::value).sorted().toList()));
    return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
