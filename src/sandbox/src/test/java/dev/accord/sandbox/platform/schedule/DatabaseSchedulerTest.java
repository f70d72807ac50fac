package dev.accord.sandbox.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseSchedulerTest {

  private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
  private static final JobId JOB = JobId.of("job");

  private final SettableClock clock = new SettableClock(NINE);
  private final List<HikariDataSource> opened = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(HikariDataSource::close);
  }

  private HikariDataSource database(TestDatabase kind) {
    HikariDataSource database = kind.open();
    opened.add(database);
    return database;
  }

  /** A node that runs jobs on the thread that ticks. */
  private DatabaseScheduler node(HikariDataSource database, String name) {
    DatabaseScheduler node = new DatabaseScheduler(database, clock, Runnable::run);
    node.registerJobRunner(RUNNER, run(name));
    return node;
  }

  private JobRunner run(String name) {
    return request -> {
      synchronized (runs) {
        runs.add(name);
      }
      return JobRunnerResponse.success("done");
    };
  }

  private static JobConfig everyMinute(RunMode mode, Instant first) {
    return JobConfig.forJobRunnerKey(RUNNER)
        .withRunMode(mode)
        .withSchedule(Schedule.forInterval(MINUTE, Date.from(first)));
  }

  @ParameterizedTest
  @EnumSource
  void one_node_runs_a_job_of_the_cluster_each_time_it_is_due(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    DatabaseScheduler a = node(database, "a");
    DatabaseScheduler b = node(database, "b");
    a.scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE.plusSeconds(60)));

    assertThat(a.tick()).isEmpty();
    clock.set(NINE.plusSeconds(60));
    assertThat(b.tick()).containsExactly("job");
    assertThat(a.tick()).isEmpty();
    clock.set(NINE.plusSeconds(120));
    assertThat(a.tick()).containsExactly("job");

    assertThat(runs).containsExactly("b", "a");
  }

  @ParameterizedTest
  @EnumSource
  void nodes_that_tick_at_once_run_a_due_job_once(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    List<DatabaseScheduler> nodes =
        List.of(node(database, "a"), node(database, "b"), node(database, "c"));
    nodes.get(0).scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE));
    ExecutorService threads = Executors.newFixedThreadPool(3);
    for (int minute = 0; minute < 10; minute++) {
      clock.set(NINE.plusSeconds(60L * minute));
      CyclicBarrier together = new CyclicBarrier(3);
      List<Future<List<String>>> ticks = new ArrayList<>();
      for (DatabaseScheduler node : nodes) {
        ticks.add(
            threads.submit(
                () -> {
                  together.await();
                  return node.tick();
                }));
      }
      for (Future<List<String>> tick : ticks) {
        tick.get(30, TimeUnit.SECONDS);
      }
      assertThat(runs).hasSize(minute + 1);
    }
    threads.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void a_job_of_the_cluster_survives_a_restart_and_does_not_make_up_for_missed_runs(
      TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    node(database, "before").scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE));

    clock.set(NINE.plus(Duration.ofHours(3)).plusSeconds(20));
    DatabaseScheduler after = node(database, "after");
    after.tick();
    after.tick();

    assertThat(runs).containsExactly("after");
    assertThat(after.jobs())
        .extracting(JobInfo::nextRun)
        .containsExactly(NINE.plus(Duration.ofHours(3)).plusSeconds(60));
  }

  @Test
  void every_node_runs_its_local_job_and_a_restart_forgets_it() throws Exception {
    HikariDataSource database = database(TestDatabase.H2);
    DatabaseScheduler a = node(database, "a");
    DatabaseScheduler b = node(database, "b");
    a.scheduleJob(JOB, everyMinute(RunMode.RUN_LOCALLY, NINE));
    b.scheduleJob(JOB, everyMinute(RunMode.RUN_LOCALLY, NINE));

    a.tick();
    b.tick();
    b.tick();

    assertThat(runs).containsExactly("a", "b");
    assertThat(node(database, "c").jobs()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RunMode.class)
  void a_job_without_a_schedule_runs_once_and_is_gone(RunMode mode) throws Exception {
    DatabaseScheduler node = node(database(TestDatabase.H2), "a");
    node.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode));

    node.tick();
    clock.set(NINE.plus(Duration.ofDays(1)));
    node.tick();

    assertThat(runs).hasSize(1);
    assertThat(node.jobs()).isEmpty();
  }

  @Test
  void a_job_waits_for_its_runner() throws Exception {
    DatabaseScheduler node = node(database(TestDatabase.H2), "late");
    node.unregisterJobRunner(RUNNER);
    node.scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE));

    assertThat(node.tick()).isEmpty();
    node.registerJobRunner(RUNNER, run("late"));
    assertThat(node.tick()).containsExactly("job");
  }

  @Test
  void a_failing_run_changes_nothing_for_the_next() throws Exception {
    DatabaseScheduler node = node(database(TestDatabase.H2), "a");
    node.registerJobRunner(
        RUNNER,
        request -> {
          runs.add("failed");
          throw new IllegalStateException("asked to fail");
        });
    node.scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE));

    node.tick();
    clock.set(NINE.plusSeconds(60));
    node.tick();

    assertThat(runs).containsExactly("failed", "failed");
  }

  @Test
  void a_job_never_runs_twice_at_once_on_a_node_and_is_told_when_the_node_stops() throws Exception {
    List<Runnable> waiting = new ArrayList<>();
    DatabaseScheduler node = new DatabaseScheduler(database(TestDatabase.H2), clock, waiting::add);
    node.registerJobRunner(
        RUNNER,
        request -> {
          runs.add(request.isCancellationRequested() ? "cancelled" : "on time");
          return JobRunnerResponse.success("done");
        });
    node.scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE));
    assertThat(node.tick()).hasSize(1);
    clock.set(NINE.plusSeconds(60));

    assertThat(node.tick()).isEmpty();
    assertThatThrownBy(() -> node.runNow("job")).hasMessage("job job is running");
    node.stop();
    waiting.forEach(Runnable::run);

    assertThat(runs).containsExactly("cancelled");
    assertThat(node.tick()).isEmpty();
  }

  @Test
  void a_job_can_be_run_out_of_turn() throws Exception {
    DatabaseScheduler node = node(database(TestDatabase.H2), "a");
    node.scheduleJob(JOB, everyMinute(RunMode.RUN_ONCE_PER_CLUSTER, NINE.plusSeconds(60)));

    node.runNow("job");

    assertThat(runs).containsExactly("a");
    assertThat(node.jobs()).extracting(JobInfo::nextRun).containsExactly(NINE.plusSeconds(60));
    assertThatThrownBy(() -> node.runNow("other")).hasMessage("no job other can run here");
  }

  @Test
  void refuses_a_negative_interval() {
    DatabaseScheduler node = node(database(TestDatabase.H2), "a");
    JobConfig config =
        JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(-1, new Date(0)));

    assertThatThrownBy(() -> node.scheduleJob(JOB, config))
        .isInstanceOf(SchedulerServiceException.class)
        .hasMessageContaining("must not be negative, was -1 ms");
  }
}
