package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.project.Access;
import java.util.List;

/** The fixed names of Halden Works: priorities, projects, components. */
final class Company {
  /** Projects of this category are recognised as invented. */
  static final String CATEGORY = "Demo data";

  static final String IT_PROJECT = "ITS";
  static final List<String> COMPONENTS = List.of("Service desk", "Network", "Applications");
  static final List<String> TYPES = List.of("Request", "Incident", "Task");
  static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low");
  static final List<String> RESOLUTIONS =
      List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce");

  private static final List<String> IT_GROUPS =
      List.of("dept-service-desk", "dept-network", "dept-applications");

  /**
   * A department's project.
   *
   * @param workers groups of those who work in it, the head's first
   */
  record ProjectPlan(String key, String name, String does, List<String> workers, Access access) {}

  static final List<ProjectPlan> PROJECTS =
      List.of(
          new ProjectPlan(
              IT_PROJECT,
              "IT Services",
              "Workplaces, network and applications for all departments and customers.",
              IT_GROUPS,
              Access.EVERYBODY),
          new ProjectPlan(
              "FIN",
              "Finance",
              "Invoices, payments, budgets and suppliers' master data.",
              List.of("dept-finance"),
              Access.EVERYBODY),
          new ProjectPlan(
              "HR",
              "Human Resources",
              "Contracts, payroll questions, leave and onboarding.",
              List.of("dept-hr"),
              Access.MEMBERS),
          new ProjectPlan(
              "FAC",
              "Facilities",
              "Rooms, furniture, badges and repairs.",
              List.of("dept-facilities"),
              Access.MEMBERS),
          new ProjectPlan(
              "LEG",
              "Legal",
              "Contracts, agreements and data protection.",
              List.of("dept-legal"),
              Access.MEMBERS));

  private Company() {}

  /** Who answers for a component of IT. */
  static String groupOf(String component) {
    return IT_GROUPS.get(COMPONENTS.indexOf(component));
  }

  static String moreUrgentThan(String priority) {
    return PRIORITIES.get(Math.max(0, PRIORITIES.indexOf(priority) - 1));
  }
}
