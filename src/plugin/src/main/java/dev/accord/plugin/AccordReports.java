package dev.accord.plugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.report.MissReader;
import dev.accord.plugin.report.ReportMails;
import dev.accord.plugin.report.ReportPass;
import dev.accord.plugin.rest.ReasonDesk;
import dev.accord.plugin.rest.ReportBooks;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that deals with reports of periods. */
@Configuration(proxyBeanMethods = false)
class AccordReports {
  @Bean
  ReportPass reportPass(
      RuleSource rules,
      Stores stores,
      ReportPass.Reading reading,
      Heads heads,
      ApplicationProperties application,
      Clock clock) {
    ReportMails mails =
        new ReportMails(stores, heads, () -> application.getBaseUrl(UrlMode.CANONICAL));
    return new ReportPass(rules, stores, reading, mails, clock);
  }

  @Bean
  MissReader missReader(Tickets tickets, IssueAssessor assessor, Stores stores) {
    return new MissReader(tickets, assessor, stores.reasons());
  }

  @Bean
  ReportPass.Reading reportReading(MissReader misses, Experiences experiences) {
    return new ReportPass.Reading(misses, experiences);
  }

  @Bean
  ReasonDesk reasonDesk(Stores stores, Persons persons, Access access, Clock clock) {
    return new ReasonDesk(stores, persons, access, clock);
  }

  @Bean
  ReportBooks reportBooks(
      Stores stores,
      Experiences experiences,
      Tickets tickets,
      Persons persons,
      ApplicationProperties application,
      Clock clock) {
    return new ReportBooks(
        stores,
        experiences,
        tickets,
        persons,
        () -> application.getBaseUrl(UrlMode.CANONICAL),
        clock);
  }
}
