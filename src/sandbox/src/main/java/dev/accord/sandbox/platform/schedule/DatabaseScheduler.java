package dev.accord.sandbox.platform.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Jobs of one node. A cluster's job is a row that each node sees: whoever moves it on first runs
 * it. Nothing happens by itself: time passes when {@link #tick} is called.
 */
public final class DatabaseScheduler implements SchedulerService {

  private final JobTable cluster;
  private final Clock clock;
  private final Executor executor;
  private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<String, ScheduledJob> local = new ConcurrentHashMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private volatile boolean isStopping;

  /**
   * Joins the nodes on a database.
   *
   * @param executor what runs jobs; several may run at once, the same job never
   */
  public DatabaseScheduler(DataSource database, Clock clock, Executor executor) {
    this.cluster = new JobTable(Jdbi.create(database));
    this.clock = clock;
    this.executor = executor;
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.put(key.toString(), runner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key.toString());
  }

  /** Replaces a job of the same id, its next run included. */
  @Override
  public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
    ScheduledJob job = ScheduledJob.of(id, config, clock.millis());
    if (job.intervalMillis() < 0) {
      throw new SchedulerServiceException(
          "the interval of job %s must not be negative, was %d ms"
              .formatted(id, job.intervalMillis()));
    }
    if (config.getRunMode() == RunMode.RUN_LOCALLY) {
      local.put(job.id(), job);
    } else {
      cluster.put(job);
    }
  }

  /**
   * Starts every job that is due, has its runner on this node and is not running on it.
   *
   * @return the ids of the jobs started
   */
  public List<String> tick() {
    if (isStopping) {
      return List.of();
    }
    long now = clock.millis();
    List<String> started = new ArrayList<>();
    for (ScheduledJob job : local.values()) {
      if (canRun(job) && job.isDue(now) && claimLocal(job, now)) {
        start(job, started);
      }
    }
    for (ScheduledJob job : cluster.all()) {
      if (canRun(job) && job.isDue(now) && cluster.claim(job, now)) {
        start(job, started);
      }
    }
    return started;
  }

  private boolean canRun(ScheduledJob job) {
    return runners.containsKey(job.runner()) && !running.contains(job.id());
  }

  private boolean claimLocal(ScheduledJob job, long now) {
    return job.isRepeated()
        ? local.replace(job.id(), job, job.movedOn(now))
        : local.remove(job.id(), job);
  }

  private void start(ScheduledJob job, List<String> started) {
    Optional<JobRunner> runner = Optional.ofNullable(runners.get(job.runner()));
    if (runner.isEmpty() || !running.add(job.id())) {
      return;
    }
    started.add(job.id());
    executor.execute(() -> runAndForget(job.id(), runner.get()));
  }

  /** The jobs that this node knows of, its own and the cluster's. */
  public List<JobInfo> jobs() {
    return Stream.concat(local.values().stream(), cluster.all().stream())
        .map(job -> JobInfo.of(job, running.contains(job.id())))
        .toList();
  }

  /**
   * Runs a job now, on this thread, whenever it is due; its rhythm stays.
   *
   * @throws IllegalArgumentException when no job with a runner on this node has the id
   * @throws IllegalStateException when it is running
   */
  public void runNow(String id) {
    JobRunner runner =
        Stream.concat(local.values().stream(), cluster.all().stream())
            .filter(job -> job.id().equals(id))
            .flatMap(job -> Optional.ofNullable(runners.get(job.runner())).stream())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no job %s can run here".formatted(id)));
    if (!running.add(id)) {
      throw new IllegalStateException("job %s is running".formatted(id));
    }
    runAndForget(id, runner);
  }

  private void runAndForget(String id, JobRunner runner) {
    try {
      new JobRun(id, runner, () -> isStopping).run();
    } finally {
      running.remove(id);
    }
  }

  /** Starts nothing more and asks running jobs to end. */
  public void stop() {
    isStopping = true;
  }
}
