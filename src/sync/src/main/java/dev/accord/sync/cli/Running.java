package dev.accord.sync.cli;

import dev.accord.sync.accord.RestAccord;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.http.Peer;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.run.Standing;
import dev.accord.sync.source.Source;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.store.Store;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of the service, put together from a configuration: the composition root. */
final class Running implements AutoCloseable {
  private final Clock clock = Clock.systemUTC();
  private final Meters meters = new Meters();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Store store;
  private final Chores chores;

  Running(Configuration configuration) {
    store = Store.open(configuration.store());
    for (SourceSettings settings : configuration.sources()) {
      sources.put(settings.system(), new Sources(clock).open(settings));
      meters.watch(store, settings.system(), clock);
      settings.writeBack().ifPresent(it -> meters.watchWriting(store, settings.system()));
    }
    meters.watch(store, clock);
    RestAccord accord = new RestAccord(new Peer(configuration.accord(), clock), clock);
    chores = new Chores(store, accord, sources, clock, meters);
  }

  Clock clock() {
    return clock;
  }

  Meters meters() {
    return meters;
  }

  Store store() {
    return store;
  }

  Chores chores() {
    return chores;
  }

  Standing standing() {
    return Standing.of(store, chores.systems(), clock.instant());
  }

  /** As last fetched; fetched now when there are none. */
  KnownDefinitions definitions() {
    Optional<KnownDefinitions> known = store.inTransaction(unit -> unit.definitions().newest());
    if (known.isEmpty()) {
      chores.refresh();
      known = store.inTransaction(unit -> unit.definitions().newest());
    }
    return known.orElseThrow();
  }

  @Override
  public void close() {
    sources.values().forEach(Source::close);
    store.close();
  }
}
