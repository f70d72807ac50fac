package com.atlassian.sal.api.websudo;

import org.jspecify.annotations.NullMarked;

/** The password is still to be asked for. */
@NullMarked
public class WebSudoSessionException extends SecurityException {} // P11
