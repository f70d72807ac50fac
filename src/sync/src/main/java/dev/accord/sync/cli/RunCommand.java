package dev.accord.sync.cli;

import com.google.gson.JsonObject;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.page.Hooks;
import dev.accord.sync.page.Routes;
import dev.accord.sync.page.WebServer;
import dev.accord.sync.run.Schedule;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs until it is told to stop. */
@Command(
    name = "run",
    description = "Run until stopped: read, hand over, serve the page.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--json", description = "When ready, print one line of JSON with the page's url.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Configuration settings = configuration.read();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Running parts = new Running(settings);
        Schedule schedule = new Schedule(parts.store(), parts.chores(), settings.every());
        WebServer page = new WebServer(settings.page(), routes(parts, settings, schedule))) {
      String url = page.start();
      schedule.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopGracefully(stop, stopped)));
      tell(url);
      stop.await();
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private static Routes routes(Running parts, Configuration settings, Schedule schedule) {
    return new Routes(
        parts.store(),
        new Routes.Subject(parts.chores().systems(), settings.warnings()),
        parts.meters(),
        new Hooks(settings.webhooks(), schedule::hurry),
        parts.clock());
  }

  private void tell(String url) {
    if (json) {
      JsonObject ready = new JsonObject();
      ready.addProperty("url", url);
      spec.commandLine().getOut().println(ready);
    } else {
      spec.commandLine().getOut().println("Accord sync runs; its page: " + url);
    }
    spec.commandLine().getOut().flush();
  }

  /** The process ends when its hooks have: this one waits until what is being done is stored. */
  private static void stopGracefully(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
