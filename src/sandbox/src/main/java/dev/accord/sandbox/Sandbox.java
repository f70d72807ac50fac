package dev.accord.sandbox;

import dev.accord.sandbox.server.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command: starts a sandbox and runs until it is told to stop. */
@Command(
    name = "sandbox",
    mixinStandardHelpOptions = true,
    description = "A small host, shaped like Jira Data Center, that runs real plugin jars.")
public final class Sandbox implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

  @Mixin private final SandboxOptions options = new SandboxOptions();

  /** Runs the command; the process ends with 1 when the sandbox does not start. */
  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new Sandbox());
    command.setExecutionExceptionHandler((failure, line, parsed) -> report(failure));
    System.exit(command.execute(arguments));
  }

  /** Under its name only when it is whole, and for its owner alone: it holds tokens. */
  private static void write(Path file, Announcement announcement) {
    try {
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "ready", ".part");
      Files.writeString(part, announcement.json() + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static int report(Exception failure) {
    LOG.debug("The sandbox does not start", failure);
    System.err.println("sandbox: " + failure.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public Integer call() throws InterruptedException {
    Domain.Opener domain =
        ServiceLoader.load(Domain.Opener.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the class path lacks Jira's domain"));
    RunningSandbox sandbox = RunningSandbox.start(options.settings(), domain);
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop"));
    Announcement announcement = new Announcement(sandbox.url(), sandbox.logins());
    options.readyFile().ifPresent(file -> write(file, announcement));
    System.out.println(options.wantsJson() ? announcement.json() : announcement.text());
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }
}
