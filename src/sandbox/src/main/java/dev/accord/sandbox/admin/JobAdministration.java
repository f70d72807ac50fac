package dev.accord.sandbox.admin;

import dev.accord.sandbox.platform.schedule.DatabaseScheduler;
import dev.accord.sandbox.platform.schedule.JobInfo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * Jobs over HTTP at /rest/sandbox/1.0/jobs, so that a rehearsal need not wait for them: GET /
 * lists, POST /ID runs one now and answers when it is done. Jira has nothing like it.
 */
public final class JobAdministration extends AdministrationServlet {

  private static final long serialVersionUID = 1L;

  private final transient DatabaseScheduler scheduler;

  public JobAdministration(DatabaseScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  Answer answer(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    return switch (request.getMethod()) {
      case "GET" ->
          Answer.ok(
              Map.of("jobs", scheduler.jobs().stream().map(JobAdministration::json).toList()));
      case "POST" -> run(path.substring(1));
      default -> notFound(request);
    };
  }

  private Answer run(String id) {
    scheduler.runNow(id);
    return Answer.ok(Map.of("id", id));
  }

  private static Map<String, Object> json(JobInfo job) {
    return Map.of(
        "id", job.id(),
        "runner", job.runner(),
        "intervalMillis", job.intervalMillis(),
        "nextRun", job.nextRun().toString(),
        "running", job.running());
  }
}
