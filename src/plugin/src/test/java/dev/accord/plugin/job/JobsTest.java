package dev.accord.plugin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JobsTest {
  private static final JobRunnerKey KEY = JobRunnerKey.of("dev.accord.accord-plugin:minute");

  private final SchedulerService scheduler = mock(SchedulerService.class);

  @Test
  void schedules_a_job_once_for_the_whole_cluster() throws Exception {
    start(() -> 3);

    ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler)
        .scheduleJob(eq(JobId.of("dev.accord.accord-plugin:minute")), config.capture());
    assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
    assertThat(config.getValue().getJobRunnerKey()).isEqualTo(KEY);
    assertThat(config.getValue().getSchedule())
        .isNotNull()
        .satisfies(schedule -> assertThat(schedule.intervalInMillis()).isEqualTo(60_000));
  }

  @Test
  void tells_the_scheduler_what_a_pass_handled() {
    assertThat(run(start(() -> 3)).getMessage()).isEqualTo("3 issues");
  }

  @Test
  void tells_the_scheduler_why_a_pass_failed_and_throws_nothing() {
    JobRunnerResponse response =
        run(
            start(
                () -> {
                  throw new IllegalStateException("no database");
                }));

    assertThat(response.isSuccessful()).isFalse();
    assertThat(response.getMessage()).isEqualTo("no database");
  }

  @Test
  void unregisters_its_runner_and_leaves_the_schedule_to_other_nodes() {
    Jobs jobs = jobs(() -> 0);
    jobs.start();
    jobs.stop();

    verify(scheduler).unregisterJobRunner(KEY);
  }

  private JobRunner start(Job.Pass pass) {
    jobs(pass).start();
    ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
    verify(scheduler).registerJobRunner(any(), runner.capture());
    return runner.getValue();
  }

  private Jobs jobs(Job.Pass pass) {
    return new Jobs(scheduler, List.of(new Job("minute", Duration.ofMinutes(1), pass)));
  }

  private static JobRunnerResponse run(JobRunner runner) {
    return runner.runJob(mock(JobRunnerRequest.class));
  }
}
