package dev.accord.plugin.survey;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.alert.SendFailure;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUp.Step;
import dev.accord.plugin.store.FollowUpMail;
import dev.accord.plugin.store.FollowUpStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.InvitationText.Message;
import dev.accord.plugin.track.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells head and deputies that somebody asked to be contacted and that it is late, and who asked
 * what was done.
 *
 * <p>First it is written down who is told, each by a key that the database has once; then each is
 * told, with retries of their own. That a mail is being handed over is written down before, so a
 * node that dies in between sends no second one.
 */
final class FollowUpMailing {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUpMailing.class);

  /** With waits of one minute, doubled each time up to an hour: some four hours in all. */
  private static final int MOST_ATTEMPTS = 9;

  private static final int MOST = 200;

  /** How soon somebody is looked for again where there is nobody to tell. */
  private static final Duration NOBODY = Duration.ofHours(1);

  private final Stores stores;
  private final Clients clients;
  private final Mailing.Post post;
  private final FollowUpText text;

  FollowUpMailing(Stores stores, Clients clients, Mailing.Post post) {
    this.stores = stores;
    this.clients = clients;
    this.post = post;
    this.text = new FollowUpText(clients, post.baseUrl());
  }

  /**
   * Tells what is due.
   *
   * @return how many mails were looked at
   */
  int run(Rulebook rulebook, Instant now) {
    kept().due(now, MOST).forEach(due -> guarded(() -> plan(due, rulebook, now)));
    List<FollowUpMail> mails = kept().mailsDue(now, MOST);
    mails.forEach(mail -> guarded(() -> send(mail, rulebook, now)));
    return mails.size();
  }

  private void plan(FollowUp due, Rulebook rulebook, Instant now) {
    List<UserKey> readers = readers(due, due.telling().step(), rulebook);
    if (readers.isEmpty()) {
      LOG.warn(
          "Nobody to tell of a follow-up: {} has no active head and no active deputy. Name one on"
              + " its page.",
          due.wish().provider());
      stores.transactions().run(() -> kept().postpone(due, now.plus(NOBODY)));
      return;
    }
    stores.transactions().run(() -> kept().tell(due, readers, now));
  }

  /** Who asked is told even when gone: the department then learns that the mail came back. */
  private List<UserKey> readers(FollowUp about, Step step, Rulebook rulebook) {
    if (step == Step.CLOSED) {
      return List.of(about.wish().person());
    }
    return rulebook.department(about.wish().provider()).stream()
        .flatMap(FollowUpMailing::headAndDeputies)
        .distinct()
        .filter(reader -> clients.active(reader).isPresent())
        .toList();
  }

  private static Stream<UserKey> headAndDeputies(Department department) {
    return Stream.concat(department.head().stream(), department.deputies().stream());
  }

  private void send(FollowUpMail mail, Rulebook rulebook, Instant now) {
    Optional<FollowUp> about =
        kept().find(mail.followUp()).filter(one -> isWanted(mail, one, rulebook));
    if (about.isEmpty()) {
      save(mail.dropped());
      return;
    }
    Optional<ApplicationUser> reader = clients.active(mail.reader());
    String address = reader.map(ApplicationUser::getEmailAddress).orElse("");
    if (reader.isEmpty() || address.isBlank()) {
      save(mail.bounced("There is no active user with a mail address any more."));
      return;
    }
    Message message =
        text.of(
            mail,
            about.get(),
            Objects.requireNonNullElse(reader.get().getDisplayName(), ""),
            post.zones().getTimeZoneforUser(reader.get()).toZoneId(),
            rulebook);
    save(mail.handedOver());
    try {
      post.sender().send(address, InvitationText.oneLine(message.subject()), message.body());
    } catch (SendFailure failure) {
      failed(mail, failure, now);
    }
  }

  /** Nobody is told what is over, nor who is of the department no more. */
  private boolean isWanted(FollowUpMail mail, FollowUp about, Rulebook rulebook) {
    return about.isOpen() == (mail.step() != Step.CLOSED)
        && (mail.step() == Step.CLOSED
            || readers(about, mail.step(), rulebook).contains(mail.reader()));
  }

  private void failed(FollowUpMail mail, SendFailure failure, Instant now) {
    int attempts = mail.sending().attempts();
    boolean last = failure.isLasting() || attempts + 1 >= MOST_ATTEMPTS;
    save(
        last
            ? mail.bounced(failure.reason())
            : mail.failedUntil(now.plus(Backoff.after(attempts)), failure.reason()));
  }

  private void save(FollowUpMail mail) {
    stores.transactions().run(() -> kept().save(mail));
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("A follow-up could not be told of; the next pass tries again.", e);
    }
  }

  private FollowUpStore kept() {
    return stores.surveys().followUps();
  }
}
