package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.VersionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes an agreement down, one version after the other. */
final class Agreements {
  private final String id;
  private final AgreementKind kind;
  private final DepartmentId provider;
  private final List<DepartmentId> clients;
  private final List<AgreementVersion> versions = new ArrayList<>();
  private Instant from = Day.of("2026-01-01").at("00:00");
  private Optional<Instant> until = Optional.empty();
  private Optional<Instant> takeover = Optional.empty();
  private VersionStatus status = VersionStatus.ACTIVE;
  private OlderTickets olderTickets = OlderTickets.IGNORE;
  private List<ServiceId> services = List.of();

  private Agreements(
      String id, AgreementKind kind, DepartmentId provider, List<DepartmentId> clients) {
    this.id = id;
    this.kind = kind;
    this.provider = provider;
    this.clients = clients;
  }

  static Agreements agreement(
      String id, AgreementKind kind, DepartmentId provider, DepartmentId... clients) {
    return new Agreements(id, kind, provider, List.of(clients));
  }

  /** The SLA of IT Services for Finance, in force from New Year 2026. */
  static Agreements itForFinance() {
    return agreement("it-for-finance", AgreementKind.SLA, Company.IT, Company.FINANCE);
  }

  /** The OLA of Network for IT Services. */
  static Agreements networkForIt() {
    return agreement("network-for-it", AgreementKind.OLA, Company.NETWORK, Company.IT);
  }

  Agreements effectiveFrom(Instant instant) {
    from = instant;
    return this;
  }

  Agreements effectiveUntil(Instant instant) {
    until = Optional.of(instant);
    return this;
  }

  /** The next version takes over clocks that are open then. */
  Agreements takingOverOpenClocksAt(Instant instant) {
    takeover = Optional.of(instant);
    return this;
  }

  Agreements status(VersionStatus now) {
    status = now;
    return this;
  }

  Agreements olderTickets(OlderTickets how) {
    olderTickets = how;
    return this;
  }

  Agreements forServices(String... ids) {
    services = Arrays.stream(ids).map(ServiceId::new).toList();
    return this;
  }

  /** Adds a version of these metrics with what was said so far. */
  Agreements of(Metrics... metrics) {
    versions.add(
        new AgreementVersion(
            versions.size() + 1,
            status,
            from,
            until,
            Day.BERLIN,
            services,
            Arrays.stream(metrics).<Metric>map(Metrics::build).toList(),
            PeriodLength.MONTH,
            olderTickets,
            List.of(),
            Optional.empty(),
            takeover,
            ""));
    takeover = Optional.empty();
    return this;
  }

  Agreement build() {
    return new Agreement(new AgreementId(id), id, kind, provider, clients, versions);
  }
}
