package dev.accord.sync.source;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.source.WriteBackSettings.OfIssues;
import dev.accord.sync.source.WriteBackSettings.OfRecords;
import dev.accord.sync.source.jira.IssueWriting;
import dev.accord.sync.source.servicenow.RecordWriting;
import java.util.List;

/** Makes those who write back. */
final class Writers {
  private Writers() {}

  /**
   * Who writes back into the source.
   *
   * @throws IllegalArgumentException when a field that is written is one that the mapping reads
   */
  static WriteBack of(
      SourceSettings settings,
      WriteBackSettings what,
      Place.Remote place,
      Peer peer,
      Mapping mapping) {
    if (what instanceof OfRecords records) {
      refuseCircle(settings, records, mapping);
      return new RecordWriting(peer, place.table(), records);
    }
    return settings.kind() == SourceKind.JIRA_CLOUD
        ? IssueWriting.cloud(peer, (OfIssues) what)
        : IssueWriting.dataCenter(peer, (OfIssues) what);
  }

  private static void refuseCircle(SourceSettings settings, OfRecords records, Mapping mapping) {
    mapping.sourceFields().stream()
        .filter(records.fields()::containsKey)
        .findFirst()
        .ifPresent(
            field -> {
              throw new IllegalArgumentException(
                  "%s: the mapping reads the field %s, which writeBack writes, so each result would change the ticket that it is about. Write into another field."
                      .formatted(settings.system(), field));
            });
  }

  /** Whether work notes of this service stand in the records. */
  static boolean leavesNotes(SourceSettings settings) {
    return settings
        .writeBack()
        .filter(what -> what instanceof OfRecords records && records.hasNotes())
        .isPresent();
  }

  /** ServiceNow takes a field that it does not know, and drops it without a word. */
  static List<Problem> lint(SourceSettings settings, Inventory inventory) {
    Problems problems = new Problems();
    if (settings.writeBack().orElse(null) instanceof OfRecords records
        && !inventory.fields().isEmpty()) {
      records.fields().keySet().stream()
          .filter(field -> !inventory.fields().contains(field))
          .forEach(
              field ->
                  problems.error(
                      Path.ROOT.member("writeBack").member("fields").member(field),
                      "The table has no such field, or its user may not read it.",
                      "Make it, let the user read and write it, or leave it out."));
      if (!records.noted().isEmpty() && !inventory.fields().contains(RecordWriting.WORK_NOTES)) {
        problems.warning(
            Path.ROOT.member("writeBack").member("workNote"),
            "The table has no work notes, or its user may not read them.",
            "Let the user read and write them, or leave it out.");
      }
    }
    return problems.toList();
  }
}
