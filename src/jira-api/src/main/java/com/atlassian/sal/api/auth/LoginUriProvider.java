package com.atlassian.sal.api.auth;

import java.net.URI;
import org.jspecify.annotations.NullMarked;

/** Where to log in. */
@NullMarked
public interface LoginUriProvider {
  URI getLoginUri(URI returnTo); // P11
}
