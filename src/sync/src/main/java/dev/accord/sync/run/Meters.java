package dev.accord.sync.run;

import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.Trouble;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Figures for Prometheus. What is in the store is asked when it is scraped. */
public final class Meters {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Has the store asked for how far a source is. */
  public void watch(Store store, String system, Clock clock) {
    gauge("accord.sync.lag.seconds", system, "Seconds since everything was read the last time")
        .accept(
            () -> seconds(store.inTransaction(u -> u.sources().of(system)).lag(clock.instant())));
    gauge("accord.sync.tickets", system, "Tickets known")
        .accept(() -> store.<Integer>inTransaction(u -> u.tickets().count(system)));
    gauge("accord.sync.rejects", system, "Tickets that are not understood")
        .accept(() -> store.<Integer>inTransaction(u -> u.rejects().count(system)));
    gauge("accord.sync.clock.offset.seconds", system, "How far the source's clock is ahead")
        .accept(
            () -> store.inTransaction(u -> u.sources().of(system)).clockOffset().toMillis() / 1e3);
    gauge("accord.sync.failing", system, "1 while the source cannot be read")
        .accept(
            () -> store.inTransaction(u -> u.sources().of(system)).failure().isPresent() ? 1 : 0);
  }

  /** Has the store asked for what waits to be handed over. */
  public void watch(Store store, Clock clock) {
    Gauge.builder(
            "accord.sync.outbox",
            store,
            it -> it.<Integer>inTransaction(u -> u.outbox().count(Target.ACCORD)))
        .description("Tickets that wait to be handed over")
        .register(registry);
    Gauge.builder("accord.sync.outbox.oldest.seconds", store, it -> age(it, clock.instant()))
        .description("How long the oldest of them has waited")
        .register(registry);
  }

  private static double age(Store store, Instant now) {
    return store
        .inTransaction(unit -> unit.outbox().oldest(Target.ACCORD))
        .map(oldest -> Duration.between(oldest, now).toMillis() / 1e3)
        .orElse(0.0);
  }

  void passed(String system, PassFigures figures) {
    count("accord.sync.read", system, figures.read());
    count("accord.sync.changed", system, figures.changed());
    registry.timer("accord.sync.pass", "system", system).record(figures.took());
  }

  /** Has the store asked for what waits to be written back into the system. */
  public void watchWriting(Store store, String system) {
    gauge("accord.sync.write.waiting", system, "Tickets that wait to be written back")
        .accept(() -> store.<Integer>inTransaction(u -> u.letters().waiting(system)));
    gauge("accord.sync.write.refused", system, "Those of them that the system refused last")
        .accept(() -> store.<Integer>inTransaction(u -> u.letters().refused(system)));
  }

  void writtenBack(String system, PassFigures figures) {
    count("accord.sync.written", system, figures.changed());
    count("accord.sync.unwritten", system, figures.rejected());
  }

  void delivered(PassFigures figures) {
    registry.counter("accord.sync.delivered").increment(figures.changed());
    registry.counter("accord.sync.refused").increment(figures.rejected());
  }

  void failed(String system, Trouble trouble) {
    registry
        .counter(
            "accord.sync.failures",
            "system",
            system,
            "trouble",
            trouble.name().toLowerCase(Locale.ROOT))
        .increment();
  }

  /** All of them, as Prometheus reads them. */
  public String scrape() {
    return registry.scrape();
  }

  private void count(String name, String system, int more) {
    registry.counter(name, "system", system).increment(more);
  }

  private Consumer<Supplier<Number>> gauge(String name, String system, String description) {
    return value ->
        Gauge.builder(name, value)
            .description(description)
            .tag("system", system)
            .strongReference(true)
            .register(registry);
  }

  private static double seconds(Optional<Duration> span) {
    return span.map(it -> it.toMillis() / 1e3).orElse(Double.NaN);
  }
}
