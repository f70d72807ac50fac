package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens. */
final class Lexer {
  private static final String SYMBOLS = "()[],";
  private static final String OPERATORS = "=!<>~";
  private static final String RESERVED = "{}*/%+^$#;?|&`@:";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> read(String text) throws JqlException {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.add(Token.Kind.END, "", text.length());
    return lexer.tokens;
  }

  private void next() throws JqlException {
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (SYMBOLS.indexOf(c) >= 0) {
      add(Token.Kind.SYMBOL, Character.toString(c), at);
      at++;
    } else if (OPERATORS.indexOf(c) >= 0) {
      operator();
    } else if (RESERVED.indexOf(c) >= 0) {
      throw reserved(c);
    } else {
      word();
    }
  }

  private void operator() {
    int start = at;
    at++;
    boolean two = at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == '~');
    if (two && text.charAt(start) != '=' && text.charAt(start) != '~') {
      at++;
    }
    add(Token.Kind.SYMBOL, text.substring(start, at), start);
  }

  private void quoted(char quote) throws JqlException {
    int start = at;
    at++;
    StringBuilder content = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      content.append(character());
    }
    if (at >= text.length()) {
      throw problem("The quoted string '%s' has not been completed.".formatted(content), start);
    }
    at++;
    add(Token.Kind.QUOTED, content.toString(), start);
  }

  private void word() throws JqlException {
    int start = at;
    StringBuilder content = new StringBuilder();
    while (at < text.length() && isWordPart(text.charAt(at))) {
      content.append(character());
    }
    add(Token.Kind.WORD, content.toString(), start);
  }

  private static boolean isWordPart(char c) {
    return !Character.isWhitespace(c) && (SYMBOLS + OPERATORS + RESERVED + "\"'").indexOf(c) < 0;
  }

  /** The next character, with Jira's escapes taken back. */
  private char character() throws JqlException {
    char c = text.charAt(at++);
    if (c != '\\') {
      return c;
    }
    if (at >= text.length()) {
      throw problem("'\\' is an illegal JQL escape sequence.", at - 1);
    }
    char escaped = text.charAt(at++);
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '"', '\'', '\\', ' ' -> escaped;
      case 'u' -> unicode();
      default ->
          throw problem("'\\%c' is an illegal JQL escape sequence.".formatted(escaped), at - 2);
    };
  }

  private char unicode() throws JqlException {
    int end = Math.min(at + 4, text.length());
    String digits = text.substring(at, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw problem("'\\u%s' is an illegal JQL escape sequence.".formatted(digits), at - 2);
    }
    at = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private JqlException reserved(char c) {
    return problem(
        ("The character '%c' is a reserved JQL character. You must enclose it in a string or use"
                + " the escape '\\u%04x' instead.")
            .formatted(c, (int) c),
        at);
  }

  private JqlException problem(String message, int start) {
    Token here = new Token(Token.Kind.SYMBOL, "", line, start - lineStart + 1);
    return new JqlException(List.of("Error in the JQL Query: " + message + " " + here.place()));
  }

  private void add(Token.Kind kind, String content, int start) {
    tokens.add(new Token(kind, content, line, start - lineStart + 1));
  }
}
