package dev.accord.plugin;

import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.AtRisk;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.ReportBook;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.figure.TicketList;
import dev.accord.plugin.figure.TimeParts;
import dev.accord.plugin.rest.AskedClients;
import dev.accord.plugin.rest.FigureTicketsResource;
import dev.accord.plugin.rest.FiguresResource;
import dev.accord.plugin.rest.KeptReports;
import dev.accord.plugin.rest.ReckonedScores;
import dev.accord.plugin.rest.SurveyFigures;
import dev.accord.plugin.rest.TicketBodies;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that deals with figures. */
@Configuration(proxyBeanMethods = false)
class AccordFigures {
  @Bean
  ScoreBook scoreBook(SurveyFigures figures, AnswerBook answers, RuleSource rules) {
    return new ReckonedScores(new AskedClients(figures, rules), answers, rules);
  }

  @Bean
  ReportBook reportBook(Stores stores, RuleSource rules, Persons persons) {
    return new KeptReports(stores, rules, persons);
  }

  @Bean
  FiguresResource.Books figureBooks(
      Stores stores, ReportBook reports, ScoreBook scores, Clock clock) {
    return new FiguresResource.Books(new Figures(stores, reports, clock), reports, scores);
  }

  @Bean
  FigureTicketsResource.Lists figureLists(Stores stores, ReportBook reports) {
    return new FigureTicketsResource.Lists(
        new TicketList(stores.outcomes()),
        new AtRisk(stores.search()),
        new TicketBodies(stores.tickets(), reports));
  }

  @Bean
  TimeParts timeParts(Stores stores) {
    return new TimeParts(stores.ledgers());
  }
}
