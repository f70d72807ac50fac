package dev.accord.sandbox.jira.constant;

import dev.accord.sandbox.jira.store.Database;

/** The constants of this Jira. {@code add...} finds one of that name before it makes another. */
public final class Constants {
  private final ConstantTable<IssueType> issueTypes;
  private final ConstantTable<Priority> priorities;
  private final ConstantTable<Resolution> resolutions;
  private final ConstantTable<Status> statuses;

  public Constants(Database database) {
    issueTypes =
        new ConstantTable<>(
            database,
            "issue_type",
            row ->
                new IssueType(
                    row.getString("id"), row.getString("name"), row.getString("description")));
    priorities =
        new ConstantTable<>(
            database,
            "priority",
            row ->
                new Priority(
                    row.getString("id"), row.getString("name"), row.getString("description")));
    resolutions =
        new ConstantTable<>(
            database,
            "resolution",
            row ->
                new Resolution(
                    row.getString("id"), row.getString("name"), row.getString("description")));
    statuses =
        new ConstantTable<>(
            database,
            "issue_status",
            row ->
                new Status(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("description"),
                    StatusCategory.ofKey(row.getString("category"))));
  }

  public ConstantTable<IssueType> issueTypes() {
    return issueTypes;
  }

  public ConstantTable<Priority> priorities() {
    return priorities;
  }

  public ConstantTable<Resolution> resolutions() {
    return resolutions;
  }

  public ConstantTable<Status> statuses() {
    return statuses;
  }

  public IssueType addIssueType(String name) {
    return issueTypes
        .byName(name)
        .orElseGet(() -> issueTypes.add(new IssueType(issueTypes.nextId(), name, "")));
  }

  /** Priorities are added most urgent first. */
  public Priority addPriority(String name) {
    return priorities
        .byName(name)
        .orElseGet(() -> priorities.add(new Priority(priorities.nextId(), name, "")));
  }

  public Resolution addResolution(String name) {
    return resolutions
        .byName(name)
        .orElseGet(() -> resolutions.add(new Resolution(resolutions.nextId(), name, "")));
  }

  public Status addStatus(String name, StatusCategory category) {
    return statuses
        .byName(name)
        .orElseGet(() -> statuses.add(new Status(statuses.nextId(), name, "", category)));
  }
}
