package dev.accord.sandbox.scenario.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mapping files for tests; quotes are written as apostrophes. */
final class MappingFiles {
  static final String GOOD =
      """
      {
        'project': {'key': 'INC', 'name': 'Incidents', 'number': '[0-9]+$'},
        'time': {'format': 'd/M/yyyy HH:mm', 'zone': 'Europe/Paris'},
        'columns': {'id': 'number', 'time': 'updated', 'created': 'opened', 'state': 'state',
          'group': 'team', 'assignee': 'who', 'priority': 'urgency', 'reporter': 'caller'},
        'fields': [{'column': 'category', 'field': 'Category'}],
        'unknown': ['?'],
        'states': {
          'New': {'status': 'Open', 'category': 'new'},
          'Active': {'status': 'In Progress', 'category': 'indeterminate'},
          'Done': {'status': 'Resolved', 'category': 'done', 'resolution': 'Fixed'}
        },
        'priorities': {'1': 'High', '2': 'Low'},
        'summary': '{category} of {caller}'
      }
      """;

  private MappingFiles() {}

  static Path write(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve("log.mapping.json"), text.replace('\'', '"'));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static EventLogMapping good(Path folder) {
    return MappingReader.read(write(folder, GOOD));
  }
}
