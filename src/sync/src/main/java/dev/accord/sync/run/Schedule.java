package dev.accord.sync.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.accord.sync.pass.Hearing;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreException;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the chores done again and again, each by one worker at a time of all that share the database.
 *
 * <p>A worker that dies in the middle of a chore is missed after four heartbeats, 20 seconds unless
 * told otherwise; then another one does it.
 */
public final class Schedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration DELIVERY = Duration.ofSeconds(1);
  private static final Duration REFRESH = Duration.ofSeconds(30);
  private static final Duration WRITING = Duration.ofSeconds(5);
  private static final Duration SWEEP = Duration.ofHours(6);
  private static final Duration MEMBERS = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SPARE_THREADS = 2;

  private static final String PASS = "pass";

  private final Chores chores;
  private final Scheduler scheduler;
  private final Hurry hurry;
  private volatile boolean stopping;

  /**
   * @param every how long after a pass the next one of the same source begins
   */
  public Schedule(Store store, Chores chores, Duration every) {
    this(store, chores, every, HEARTBEAT);
  }

  /**
   * @param heartbeat how often a worker says that it lives
   */
  public Schedule(Store store, Chores chores, Duration every, Duration heartbeat) {
    this.chores = chores;
    List<RecurringTask<?>> tasks = new ArrayList<>();
    Progress untilStopped = figures -> !stopping;
    for (String system : chores.systems()) {
      tasks.add(task(PASS, system, every, () -> chores.pass(system, untilStopped)));
      tasks.add(task("sweep", system, SWEEP, () -> chores.sweep(system, untilStopped)));
      tasks.add(task("members", system, MEMBERS, () -> chores.tellMembers(system)));
    }
    for (String system : chores.writtenBack()) {
      String name = Hearing.stateOf(system);
      tasks.add(task("write", name, WRITING, () -> chores.writeBack(system, untilStopped)));
    }
    tasks.add(task("refresh", Chores.ACCORD, REFRESH, chores::refresh));
    tasks.add(task("deliver", Chores.ACCORD, DELIVERY, () -> chores.deliver(untilStopped)));
    this.scheduler =
        Scheduler.create(store.connections())
            .schedulerName(new SchedulerName.Fixed("sync-" + UUID.randomUUID()))
            .threads(chores.systems().size() + chores.writtenBack().size() + SPARE_THREADS)
            .pollingInterval(POLL)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .startTasks(tasks)
            .build();
    this.hurry = new Hurry(this::passNow);
  }

  public void start() {
    scheduler.start();
  }

  /** Has the source read as soon as may be, by whichever worker. */
  public void hurry(String system) {
    hurry.up(system);
  }

  /** False while it is being read. */
  private boolean passNow(String system) {
    try {
      return scheduler.reschedule(
          TaskInstanceId.of(name(PASS, system), RecurringTask.INSTANCE), chores.now());
    } catch (TaskInstanceCurrentlyExecutingException e) {
      return false;
    }
  }

  /** Lets what is being done end with its present step. */
  @Override
  public void close() {
    stopping = true;
    hurry.close();
    scheduler.stop();
  }

  /** A system that failed just now is left alone until its time has come. */
  private RecurringTask<Void> task(String chore, String system, Duration every, Runnable work) {
    return Tasks.recurring(name(chore, system), FixedDelay.of(every))
        .execute(
            (instance, context) -> {
              if (chores.isTimeFor(system)) {
                attempt(chore, system, work);
              }
            });
  }

  private static String name(String chore, String system) {
    return chore + " " + system;
  }

  /** What fails is written down and comes again; the schedule goes on. */
  private static void attempt(String chore, String system, Runnable work) {
    try {
      work.run();
    } catch (TroubleException written) {
      LOG.debug("{} of {} failed", chore, system, written);
    } catch (StoreException failure) {
      LOG.error("{} of {}: {}", chore, system, failure.getMessage());
    }
  }
}
