package dev.accord.sandbox.jira.issue;

/** Is told of every change of an issue, on the thread that made it, after its transaction. */
@FunctionalInterface
public interface IssueListener {
  void happened(IssueHappening happening);
}
