package dev.accord.sandbox.page;

import java.io.IOException;

/** Ends the session. */
final class LogoutPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  LogoutPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    visit.redirect("/secure/Dashboard.jspa");
  }

  @Override
  void act(Visit visit) throws IOException {
    site().signIn().logOut(visit.request());
    visit.redirect("/login.jsp");
  }
}
