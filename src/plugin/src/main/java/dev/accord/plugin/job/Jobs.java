package dev.accord.plugin.job;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's jobs in Jira's scheduler, once for the whole cluster. */
public final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final @Nullable Date AT_ONCE = null;
  private static final String PREFIX = "dev.accord.accord-plugin:";

  private final SchedulerService scheduler;
  private final List<Job> jobs;

  public Jobs(SchedulerService scheduler, List<Job> jobs) {
    this.scheduler = scheduler;
    this.jobs = List.copyOf(jobs);
  }

  /**
   * Every node registers the runners; scheduling again what is scheduled changes nothing.
   *
   * @throws IllegalStateException when Jira's scheduler refuses
   */
  public void start() {
    for (Job job : jobs) {
      scheduler.registerJobRunner(key(job), request -> run(job, request));
      JobConfig config =
          JobConfig.forJobRunnerKey(key(job))
              .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
              .withSchedule(Schedule.forInterval(job.every().toMillis(), AT_ONCE));
      try {
        scheduler.scheduleJob(JobId.of(PREFIX + job.name()), config);
      } catch (SchedulerServiceException e) {
        throw new IllegalStateException("job %s could not be scheduled".formatted(job.name()), e);
      }
    }
  }

  /** The schedules stay, for the nodes that still run the plugin. */
  public void stop() {
    jobs.forEach(job -> scheduler.unregisterJobRunner(key(job)));
  }

  private static JobRunnerKey key(Job job) {
    return JobRunnerKey.of(PREFIX + job.name());
  }

  private static JobRunnerResponse run(Job job, JobRunnerRequest request) {
    if (request.isCancellationRequested()) {
      return JobRunnerResponse.failed("cancelled; the next pass does its work");
    }
    try {
      int handled = job.pass().run();
      LOG.debug("{}: {} issues", job.name(), handled);
      return JobRunnerResponse.success(handled + " issues");
    } catch (RuntimeException e) {
      LOG.error("The pass '{}' failed; the next one repeats it.", job.name(), e);
      return JobRunnerResponse.failed(String.valueOf(e.getMessage()));
    }
  }
}
