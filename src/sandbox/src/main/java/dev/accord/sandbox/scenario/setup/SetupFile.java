package dev.accord.sandbox.scenario.setup;

import dev.accord.sandbox.scenario.form.Form;
import dev.accord.sandbox.scenario.form.FormFile;
import java.nio.file.Path;
import java.util.List;

/** What a setup file asks for. */
public record SetupFile(List<SetupRequest> requests, List<SetupDashboard> dashboards) {
  public SetupFile {
    requests = List.copyOf(requests);
    dashboards = List.copyOf(dashboards);
  }

  /** Requests alone. */
  public static SetupFile of(List<SetupRequest> requests) {
    return new SetupFile(requests, List.of());
  }

  /**
   * Reads {@code {"requests": [{"method": ..., "path": ..., "body": ..., "as": ..., "remember":
   * {...}}], "dashboards": [{"name": ..., "owner": ..., "items": [{"module": ..., "column": 1,
   * "preferences": {...}}]}]}}; either may be left out.
   */
  public static SetupFile read(Path file) {
    Form form = FormFile.read(file);
    SetupFile read =
        new SetupFile(
            SetupRequest.listed(form, "requests", file),
            form.forms("dashboards").stream().map(SetupDashboard::of).toList());
    form.done();
    return read;
  }

  /** Whether it asks for nothing. */
  public boolean isEmpty() {
    return requests.isEmpty() && dashboards.isEmpty();
  }
}
