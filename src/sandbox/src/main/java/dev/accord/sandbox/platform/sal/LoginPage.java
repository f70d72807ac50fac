package dev.accord.sandbox.platform.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The address of the host's login page.
 *
 * @param baseUrl of the host, with its context path
 */
public record LoginPage(Supplier<URI> baseUrl) implements LoginUriProvider {

  /** Login, and back to the page, whose address is in the parameter os_destination as in Jira. */
  @Override
  public URI getLoginUri(URI returnTo) {
    return URI.create(
        "%s/login.jsp?os_destination=%s"
            .formatted(
                baseUrl.get(), URLEncoder.encode(returnTo.toString(), StandardCharsets.UTF_8)));
  }
}
