package dev.accord.plugin.rest;

import dev.accord.document.change.Change;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Preview;
import java.util.List;

/** The preview of a configuration document as REST tells it. */
record PreviewBody(
    String fingerprint, List<Finding> problems, List<Finding> warnings, List<ChangeBody> changes) {
  /**
   * @param kind in lower case, for instance {@code agreement}
   */
  record ChangeBody(String kind, String key, String name, String action, List<String> details) {
    private static ChangeBody of(Change change) {
      return new ChangeBody(
          change.kind().word(),
          change.key(),
          change.name(),
          change.action().name(),
          change.details());
    }
  }

  static PreviewBody of(Preview preview) {
    return new PreviewBody(
        preview.fingerprint(),
        preview.problems(),
        preview.warnings(),
        preview.changes().stream().map(ChangeBody::of).toList());
  }
}
