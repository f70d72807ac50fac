package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUp.Closing;
import dev.accord.plugin.store.FollowUpMail;
import dev.accord.plugin.store.FollowUpStore;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who asked to be contacted by a department, and what it did. */
public final class FollowUps {
  private final Stores stores;
  private final Clock clock;

  public FollowUps(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public Optional<FollowUp> find(String key) {
    return kept().find(key);
  }

  /** The one that is due first first. */
  public List<FollowUp> open(DepartmentId provider, int limit) {
    return kept().open(provider, limit);
  }

  /** The one closed last first. */
  public List<FollowUp> closed(DepartmentId provider, int limit) {
    return kept().closed(provider, limit);
  }

  /** What became of the mails to those who asked, by follow-up; absent where none was made yet. */
  public Map<String, FollowUpMail> mailsTo(List<FollowUp> closed) {
    return kept().toClients(closed);
  }

  /**
   * Closes it with what was done, which the person is then sent; once, whoever else does so at the
   * same time.
   *
   * @return whether this was the one that closed it
   */
  public boolean close(String key, UserKey by, String done) {
    Closing closing = new Closing(clock.instant(), by, done);
    return stores.transactions().call(() -> kept().close(key, closing));
  }

  private FollowUpStore kept() {
    return stores.surveys().followUps();
  }
}
