package dev.accord.sandbox.plugins.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps HTML back, so that the host can frame it; lets everything else through as it comes. */
final class HtmlCapture extends HttpServletResponseWrapper {

  private final StringWriter text = new StringWriter();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable PrintWriter writer;
  private @Nullable ServletOutputStream stream;

  HtmlCapture(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isHtml()) {
      return super.getWriter();
    }
    if (writer == null) {
      writer = new PrintWriter(text);
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!isHtml()) {
      return super.getOutputStream();
    }
    if (stream == null) {
      stream = new Bytes(bytes);
    }
    return stream;
  }

  /** Known only at the end, when the frame is round it. */
  @Override
  public void setContentLength(int length) {
    if (!isHtml()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isHtml()) {
      super.setContentLengthLong(length);
    }
  }

  private boolean isHtml() {
    String type = getContentType();
    return type != null && type.startsWith("text/html");
  }

  /** The captured HTML, or empty when the servlet wrote something else or nothing. */
  Optional<String> html() {
    if (writer != null) {
      writer.flush();
      return Optional.of(text.toString());
    }
    return stream == null ? Optional.empty() : Optional.of(bytes.toString(charset()));
  }

  /** Writes captured HTML to the real response, unframed. */
  void passOn() throws IOException {
    Optional<String> captured = html();
    if (captured.isPresent() && !isCommitted()) {
      getResponse().getOutputStream().write(captured.get().getBytes(charset()));
    }
  }

  private Charset charset() {
    String name = getCharacterEncoding();
    return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
  }

  private static final class Bytes extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    Bytes(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int value) {
      bytes.write(value);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException(
          "asynchronous writing of HTML is not modelled by the sandbox");
    }
  }
}
