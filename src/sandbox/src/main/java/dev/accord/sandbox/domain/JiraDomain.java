package dev.accord.sandbox.domain;

import dev.accord.sandbox.api.JiraServices;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.api.Views;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.page.Pages;
import dev.accord.sandbox.rest.RestApi;
import dev.accord.sandbox.rest.WebhookSender;
import dev.accord.sandbox.scenario.Scenario;
import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.Domain;
import dev.accord.sandbox.server.DomainContext;
import dev.accord.sandbox.server.Login;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import java.util.ArrayList;
import java.util.List;

/** Jira's own part of the host, on one database. */
public final class JiraDomain implements Domain {
  private final Scenario scenario;
  private final SignIn signIn;
  private final Pages pages;
  private final List<Mount> restApi;
  private final WebhookSender webhooks;

  private JiraDomain(Scenario scenario, DomainContext context) {
    this.scenario = scenario;
    Jira jira = scenario.jira();
    signIn = new SignIn(jira);
    Views views =
        JiraServices.register(
            jira, context.services(), context.events(), context.search(), context.fields());
    pages = new Pages(jira, signIn, views, context.plugins());
    restApi = RestApi.mounts(jira, signIn, context.baseUrl());
    webhooks = WebhookSender.start(jira, context.baseUrl());
  }

  /** Opens it, filled with its content. */
  public static final class Opening implements Opener {
    @Override
    public Domain open(DomainContext context) {
      return new JiraDomain(Scenario.open(context), context);
    }
  }

  @Override
  public Authenticator authenticator() {
    return signIn;
  }

  @Override
  public PageShell pageShell() {
    return pages.shell();
  }

  @Override
  public List<Mount> mounts() {
    List<Mount> mounts = new ArrayList<>(pages.mounts());
    mounts.addAll(restApi);
    mounts.addAll(scenario.mounts(pages.shell()));
    return mounts;
  }

  @Override
  public List<Login> logins() {
    return scenario.logins();
  }

  @Override
  public void started() {
    scenario.setUp();
  }

  @Override
  public void close() {
    webhooks.close();
  }
}
