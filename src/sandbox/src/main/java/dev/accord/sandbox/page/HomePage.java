package dev.accord.sandbox.page;

import java.io.IOException;

/** The bare address leads to the dashboards. */
final class HomePage extends PageServlet {
  private static final long serialVersionUID = 1L;

  HomePage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    visit.redirect("/secure/Dashboard.jspa");
  }
}
