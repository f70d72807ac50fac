package dev.accord.sync.pass;

import dev.accord.document.DocumentReader;
import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.Optional;

/**
 * Fetches the definitions from Accord when they have changed, and keeps the newest that it can
 * read.
 */
public final class Refresh {
  private final Store store;
  private final Accord accord;

  public Refresh(Store store, Accord accord) {
    this.store = store;
    this.accord = accord;
  }

  /**
   * @return whether they had changed
   * @throws TroubleException when Accord cannot be asked, or sends what cannot be read: then those
   *     that are known stay in force
   */
  public boolean run() {
    Optional<KnownDefinitions> known = store.inTransaction(unit -> unit.definitions().newest());
    Optional<KnownDefinitions> fresh = accord.definitions(known);
    fresh.ifPresent(
        it -> {
          read(it);
          store.transact(unit -> unit.definitions().put(it));
        });
    return fresh.isPresent();
  }

  /**
   * The definitions of a document that Accord sent.
   *
   * @throws TroubleException when they cannot be read
   */
  public static Definitions read(KnownDefinitions known) {
    Reading<Definitions> reading = DocumentReader.read(known.body());
    return reading
        .value()
        .orElseThrow(
            () ->
                new TroubleException(
                    Trouble.UNREADABLE,
                    "The definitions of revision %d cannot be read: %s Maybe Accord is newer than this service: update it."
                        .formatted(
                            known.revision(),
                            reading.problems().stream()
                                .findFirst()
                                .map(Problem::toString)
                                .orElse(""))));
  }
}
