package vn.sokehoach.core.reading.table;

import java.util.regex.Pattern;

/** What short cells mean that name nothing themselves. */
final class CellWords {

    private static final Pattern DITTO = Pattern.compile("(?iu)[-–—\\s]*(?:nt|như trên)[-–—\\s.]*|[\"”“〃]+");
    private static final Pattern NONE = Pattern.compile("(?iu)[-–—.\\s]*|không|không có|x|/");

    private CellWords() {}

    /** Whether the cell stands for the one above it: "nt", "như trên", a ditto mark. */
    static boolean isDitto(String cell) {
        return DITTO.matcher(cell.strip()).matches();
    }

    /** Whether the cell says that there is nothing: "—", "không". */
    static boolean isNone(String cell) {
        return NONE.matcher(cell.strip()).matches();
    }
}
