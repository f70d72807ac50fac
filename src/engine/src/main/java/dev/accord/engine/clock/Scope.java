package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.handoff.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When and between whom an agreement holds on a ticket, moment by moment. */
final class Scope {
  private final Agreement agreement;
  private final Rulebook rulebook;
  private final List<Moment> moments;
  private final Optional<DepartmentId> provider;
  private final List<Optional<Parties>> parties;
  private final boolean[] included;
  private final int[] origins;

  Scope(Agreement agreement, Rulebook rulebook, List<Moment> moments) {
    this.agreement = agreement;
    this.rulebook = rulebook;
    this.moments = moments;
    this.provider = Optional.of(agreement.provider());
    this.parties = parties();
    this.included = included();
    this.origins = origins();
  }

  Agreement agreement() {
    return agreement;
  }

  List<Moment> moments() {
    return moments;
  }

  Moment last() {
    return moments.get(moments.size() - 1);
  }

  /** Whether the project that the ticket is in has the agreement. */
  boolean includes(Moment moment) {
    return included[moment.index()];
  }

  /** The moment from which the ticket's project has had the agreement, without a break. */
  Moment origin(Moment moment) {
    return moments.get(origins[moment.index()]);
  }

  /**
   * Between whom the agreement holds: for an SLA the provider and the ticket's client, for an OLA
   * or UC the holder and the department that handed the ticket over.
   */
  Optional<Parties> parties(Moment moment) {
    return parties.get(moment.index());
  }

  /**
   * Who has to keep a promise of the agreement; of an SLA's provider that is known before the
   * client is.
   */
  Optional<DepartmentId> owing(TimeMetric metric, Moment moment) {
    boolean known = agreement.kind() == AgreementKind.SLA && metric.owedBy() == Side.PROVIDER;
    return known
        ? provider
        : parties(moment)
            .map(two -> metric.owedBy() == Side.PROVIDER ? two.provider() : two.client());
  }

  /**
   * Whether the ticket is for a client and a service of the agreement; while a service is not
   * defined it may be.
   */
  boolean concerns(AgreementVersion version, Moment moment) {
    boolean ours = agreement.kind() != AgreementKind.SLA || parties(moment).isPresent();
    return ours
        && (version.services().isEmpty()
            || asksForAService(version, moment)
            || undefinedService(version).isPresent());
  }

  /** A service of the agreement that nobody defined, when it is for none of the others. */
  Optional<ServiceId> lackingService(AgreementVersion version, Moment moment) {
    Optional<ServiceId> undefined = undefinedService(version);
    return undefined.isPresent() && !asksForAService(version, moment)
        ? undefined
        : Optional.empty();
  }

  private Optional<ServiceId> undefinedService(AgreementVersion version) {
    for (ServiceId id : version.services()) {
      if (rulebook.service(id).isEmpty()) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private boolean asksForAService(AgreementVersion version, Moment moment) {
    for (ServiceId id : version.services()) {
      Optional<Service> service = rulebook.service(id);
      if (service.isPresent()
          && moment.step().matches(service.get().requests(), rulebook.directory())) {
        return true;
      }
    }
    return false;
  }

  private boolean isClient(DepartmentId department) {
    return agreement.clients().isEmpty()
        ? !department.equals(agreement.provider())
        : agreement.clients().contains(department);
  }

  private List<Optional<Parties>> parties() {
    List<Optional<Parties>> each = new ArrayList<>(moments.size());
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      each.add(moment.turns() ? partiesOf(moment) : each.get(i - 1));
    }
    return each;
  }

  private Optional<Parties> partiesOf(Moment moment) {
    Optional<DepartmentId> client =
        agreement.kind() == AgreementKind.SLA ? moment.client() : handedBy(moment);
    return client.isPresent() && isClient(client.get())
        ? Optional.of(new Parties(agreement.provider(), client.get()))
        : Optional.empty();
  }

  private Optional<DepartmentId> handedBy(Moment moment) {
    return moment.isHeldBy(agreement.provider())
        ? moment.holding().orElseThrow().handedBy()
        : Optional.empty();
  }

  private boolean[] included() {
    boolean[] holds = new boolean[moments.size()];
    for (int i = 0; i < holds.length; i++) {
      Moment moment = moments.get(i);
      holds[i] = moment.turns() ? includes(moment.project()) : holds[i - 1];
    }
    return holds;
  }

  private boolean includes(Optional<ProjectSettings> project) {
    return project.isPresent() && project.get().agreements().contains(agreement.id());
  }

  private int[] origins() {
    int[] indexes = new int[moments.size()];
    for (int i = 1; i < indexes.length; i++) {
      boolean unbroken = included[i] && included[i - 1];
      indexes[i] = unbroken ? indexes[i - 1] : i;
    }
    return indexes;
  }
}
