package vn.sokehoach.core.source;

/**
 * What became of the non-empty paragraphs and cells: used by something, known (heading, preamble, note, recipients,
 * page number), or unread; the three add up to {@code blocks}.
 */
public record Coverage(int blocks, int used, int known, int unread) {

    public Coverage {
        if (blocks != used + known + unread) {
            throw new IllegalArgumentException("coverage does not add up");
        }
    }
}
