package vn.sokehoach.core.frame;

import java.time.LocalDate;
import vn.sokehoach.core.source.SourceFile;

/**
 * A document attached to a task; its bytes are kept under their SHA-256.
 *
 * @param on the day on which it was attached, in Asia/Ho_Chi_Minh
 * @param by the person who attached it
 */
public record Attachment(SourceFile file, LocalDate on, String by) {}
