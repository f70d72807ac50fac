package dev.accord.sandbox.domain;

import dev.accord.sandbox.api.JiraServices;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.api.Views;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.page.Pages;
import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.Domain;
import dev.accord.sandbox.server.DomainContext;
import dev.accord.sandbox.server.Login;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import java.util.List;

/** Jira's own part of the host, on one database. */
public final class JiraDomain implements Domain {
  private final SignIn signIn;
  private final Pages pages;
  private final List<Login> logins;

  private JiraDomain(SignIn signIn, Pages pages, List<Login> logins) {
    this.signIn = signIn;
    this.pages = pages;
    this.logins = List.copyOf(logins);
  }

  /** Opens it, filled with its content. */
  public static final class Opening implements Opener {
    @Override
    public Domain open(DomainContext context) {
      Jira jira = Jira.open(context.database(), context.clock());
      List<Login> logins = Contents.fill(jira, context.content());
      SignIn signIn = new SignIn(jira);
      Views views = JiraServices.register(jira, context.services(), context.events());
      return new JiraDomain(signIn, new Pages(jira, signIn, views, context.plugins()), logins);
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
    return pages.mounts();
  }

  @Override
  public List<Login> logins() {
    return logins;
  }

  @Override
  public void close() {
    // Nothing of it runs in the background.
  }
}
