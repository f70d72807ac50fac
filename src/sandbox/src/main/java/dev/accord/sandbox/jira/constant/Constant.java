package dev.accord.sandbox.jira.constant;

/** What issue types, priorities, resolutions and statuses have in common. */
public sealed interface Constant permits IssueType, Priority, Resolution, Status {
  /** Digits, as Jira's constants have; the id that history keeps. */
  String id();

  String name();

  String description();
}
