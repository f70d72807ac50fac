package dev.accord.sandbox.scenario.demo;

import java.util.List;
import java.util.Map;

/** The fixed names of Halden Works: priorities, components, projects. */
final class Company {
  static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low");
  static final List<String> RESOLUTIONS =
      List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce");
  static final List<String> TYPES = List.of("Request", "Incident", "Task");

  /** Components of project ITS, and who answers for each. */
  static final Map<String, String> GROUP_BY_COMPONENT =
      Map.of(
          "Service desk", "dept-service-desk",
          "Network", "dept-network",
          "Applications", "dept-applications");

  private Company() {}

  static String groupOf(String component) {
    return GROUP_BY_COMPONENT.getOrDefault(component, "dept-service-desk");
  }

  static String moreUrgentThan(String priority) {
    return PRIORITIES.get(Math.max(0, PRIORITIES.indexOf(priority) - 1));
  }
}
