package vn.sokehoach.core.copy;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the book in a file of its own.
 *
 * @param file   where it stands
 * @param madeAt when it was made (UTC), by the clock of the machine that made it
 * @param steps  how many steps it holds
 * @param counts what these steps come to
 */
public record BookCopy(Path file, Instant madeAt, long steps, BookCounts counts) {}
