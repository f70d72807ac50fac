package dev.accord.sandbox.rest;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.IssueEventKind;
import dev.accord.sandbox.jira.issue.IssueHappening;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.webhook.Webhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends webhooks from a small pool, at most once, as Jira does: what does not fit the queue or
 * fails is logged and lost. It sends to this machine only, unless the system property {@code
 * sandbox.webhooks.anywhere} is {@code true}.
 */
public final class WebhookSender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
  private static final String ANYWHERE = "sandbox.webhooks.anywhere";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Jira jira;
  private final Shapes shapes;
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1000), WebhookSender::thread);
  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private WebhookSender(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  /** Begins to listen to the domain's events. */
  public static WebhookSender start(Jira jira, Supplier<URI> baseUrl) {
    WebhookSender sender = new WebhookSender(jira, Shapes.of(jira, baseUrl));
    jira.issueModule().events().add(sender::happened);
    return sender;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "webhooks");
    thread.setDaemon(true);
    return thread;
  }

  private void happened(IssueHappening happening) {
    for (String event : WebhookEvents.of(happening)) {
      List<Webhook> wanted =
          jira.webhooks().all().stream()
              .filter(webhook -> webhook.enabled() && webhook.events().contains(event))
              .filter(webhook -> matches(webhook, happening))
              .toList();
      if (!wanted.isEmpty()) {
        String body =
            WebhookEvents.body(shapes, event, happening, jira.clock().instant()).toString();
        wanted.forEach(webhook -> enqueue(webhook, body));
      }
    }
  }

  private boolean matches(Webhook webhook, IssueHappening happening) {
    if (webhook.jql().isBlank() || happening.kind() == IssueEventKind.DELETED) {
      return true;
    }
    try {
      return jira.search().matches(JqlParser.parse(webhook.jql()), happening.issue().id());
    } catch (JqlException e) {
      LOG.warn("Webhook {} has a filter that no longer works: {}", webhook.id(), e.messages());
      return false;
    }
  }

  private void enqueue(Webhook webhook, String body) {
    try {
      pool.execute(() -> send(webhook, webhook.excludeBody() ? "" : body));
    } catch (RejectedExecutionException e) {
      LOG.warn("The queue of webhooks is full; {} is not told of a change", webhook.name());
    }
  }

  private void send(Webhook webhook, String body) {
    try {
      URI url = URI.create(webhook.url());
      if (!isAllowed(url)) {
        LOG.warn(
            "Webhook {} is not sent to {}: only this machine is, unless -D{}=true",
            webhook.id(),
            url.getHost(),
            ANYWHERE);
        return;
      }
      HttpRequest request =
          HttpRequest.newBuilder(url)
              .timeout(PATIENCE)
              .header("Content-Type", "application/json; charset=UTF-8")
              .header("X-Atlassian-Webhook-Identifier", Long.toString(webhook.id()))
              .POST(BodyPublishers.ofString(body))
              .build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 400) {
        LOG.warn("Webhook {} was answered with {}", webhook.id(), status);
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Webhook {} could not be sent: {}", webhook.id(), e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isAllowed(URI url) throws UnknownHostException {
    return Boolean.getBoolean(ANYWHERE) || InetAddress.getByName(url.getHost()).isLoopbackAddress();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
