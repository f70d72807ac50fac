package dev.accord.sandbox.scenario.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports for tests; quotes are written as apostrophes. */
final class Exports {
  /** An issue whose history goes To Do, Doing, Waiting (known to history alone), Done. */
  static final String ISSUE =
      """
      {
        'id': '31', 'key': 'OPS-7',
        'fields': {
          'summary': 'Mail is down', 'description': null,
          'project': {'id': '9', 'key': 'OPS', 'name': 'Operations'},
          'issuetype': {'id': '1', 'name': 'Bug'},
          'priority': {'id': '2', 'name': 'High'},
          'status': {'id': '5', 'name': 'Finished', 'statusCategory': {'key': 'done'}},
          'resolution': {'id': '1', 'name': 'Fixed'},
          'resolutiondate': '2026-03-03T12:00:00.000+0100',
          'created': '2026-03-02T09:00:00.000+0100', 'updated': '2026-03-03T12:00:00.000+0100',
          'creator': {'key': 'u1', 'name': 'ann', 'displayName': 'Ann Berg'},
          'reporter': {'key': 'u1', 'name': 'ann', 'displayName': 'Ann Berg'},
          'assignee': {'key': 'u2', 'name': 'ben', 'displayName': 'Ben Okafor'},
          'labels': ['vip'], 'components': [{'id': '4', 'name': 'Mail'}],
          'customfield_10': {'id': '100', 'value': 'North'},
          'customfield_11': 3.5,
          'customfield_12': {'self': 'x', 'progress': 1},
          'comment': {'total': 1, 'comments': [
            {'author': {'key': 'u2', 'name': 'ben', 'displayName': 'Ben Okafor'},
             'body': 'On it', 'created': '2026-03-02T10:00:00.000+0100',
             'visibility': {'type': 'group', 'value': 'ops-team'}}]}
        },
        'changelog': {'total': 3, 'histories': [
          {'id': '12', 'author': {'key': 'u2', 'name': 'ben', 'displayName': 'Ben Okafor'},
           'created': '2026-03-02T11:00:00.000+0100', 'items': [
             {'field': 'status', 'fieldtype': 'jira', 'from': '3', 'fromString': 'Doing', 'to': '4', 'toString': 'Waiting'},
             {'field': 'Sprint', 'fieldtype': 'custom', 'from': '', 'fromString': '', 'to': '77', 'toString': 'Sprint 3'}]},
          {'id': '11', 'author': {'key': 'u2', 'name': 'ben', 'displayName': 'Ben Okafor'},
           'created': '2026-03-02T10:00:00.000+0100', 'items': [
             {'field': 'status', 'fieldtype': 'jira', 'from': '1', 'fromString': 'To Do', 'to': '3', 'toString': 'Doing'},
             {'field': 'assignee', 'fieldtype': 'jira', 'from': 'u9', 'fromString': 'Gone Guy', 'to': 'u2', 'toString': 'Ben Okafor'}]},
          {'id': '13', 'created': '2026-03-03T12:00:00.000+0100', 'items': [
             {'field': 'status', 'fieldtype': 'jira', 'from': '4', 'fromString': 'Waiting', 'to': '5', 'toString': 'Done'},
             {'field': 'resolution', 'fieldtype': 'jira', 'from': null, 'fromString': null, 'to': '1', 'toString': 'Fixed'}]}
        ]}
      }
      """;

  private Exports() {}

  static Path write(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve("export.json"), text.replace('\'', '"'));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
