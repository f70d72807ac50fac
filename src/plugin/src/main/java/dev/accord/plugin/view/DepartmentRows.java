package dev.accord.plugin.view;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.Service;
import dev.accord.plugin.access.Rights;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the list of departments. */
final class DepartmentRows {
  private final Directory names;
  private final Persons persons;
  private final Rights rights;
  private final Instant now;
  private final Map<DepartmentId, Long> services;
  private final Map<DepartmentId, Long> provides;
  private final Map<DepartmentId, Long> receives;

  DepartmentRows(
      Definitions definitions, Directory names, Persons persons, Rights rights, Instant now) {
    this.names = names;
    this.persons = persons;
    this.rights = rights;
    this.now = now;
    this.services =
        definitions.services().stream().collect(groupingBy(Service::provider, counting()));
    this.provides =
        definitions.agreements().stream().collect(groupingBy(Agreement::provider, counting()));
    this.receives = receives(definitions);
  }

  DepartmentRow of(Department department) {
    DepartmentId id = department.id();
    return new DepartmentRow(
        id.value(),
        department.name(),
        Words.of(department.kind()),
        department.head().map(persons::of).orElse(null),
        names.calendar(department.calendar()),
        department.memberGroups().stream()
            .filter(group -> group.isInForce(now))
            .map(MemberGroup::group)
            .toList(),
        services.getOrDefault(id, 0L),
        provides.getOrDefault(id, 0L),
        receives.getOrDefault(id, 0L),
        rights.mayEdit(department));
  }

  /** An agreement without named clients is for every department but its provider. */
  private static Map<DepartmentId, Long> receives(Definitions definitions) {
    List<DepartmentId> all = definitions.departments().stream().map(Department::id).toList();
    Map<DepartmentId, Long> receives = new HashMap<>();
    for (Agreement agreement : definitions.agreements()) {
      List<DepartmentId> clients = agreement.clients().isEmpty() ? all : agreement.clients();
      clients.stream()
          .filter(client -> !client.equals(agreement.provider()))
          .forEach(client -> receives.merge(client, 1L, Long::sum));
    }
    return receives;
  }
}
