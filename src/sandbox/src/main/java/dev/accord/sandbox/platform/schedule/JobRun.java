package dev.accord.sandbox.platform.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job, with its plugin's class loader; a failure is logged and ends here. */
record JobRun(String jobId, JobRunner runner, BooleanSupplier isCancelled) implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  @Override
  public void run() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(runner.getClass().getClassLoader());
    try {
      JobRunnerRequest request = isCancelled::getAsBoolean;
      JobRunnerResponse response = runner.runJob(request);
      if (response.isSuccessful()) {
        LOG.debug("Job {}: {}", jobId, response.getMessage());
      } else {
        LOG.warn("Job {} failed: {}", jobId, response.getMessage());
      }
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Job {} failed", jobId, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
