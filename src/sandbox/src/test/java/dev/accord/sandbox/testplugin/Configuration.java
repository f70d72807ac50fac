package dev.accord.sandbox.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import org.springframework.context.annotation.Bean;

/** The plugin's composition root. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class Configuration {

  @Bean
  public Notes notes(ActiveObjects tables) {
    return new Notes(tables);
  }

  @Bean
  public Starter starter(Notes notes, EventPublisher events) {
    return new Starter(notes, events);
  }

  @Bean
  public Mailer mailer(
      MailQueue queue, MailServerManager servers, EventPublisher events, Notes notes) {
    Mailer mailer = new Mailer(queue, servers, notes);
    events.register(mailer);
    return mailer;
  }
}
