package vn.sokehoach.core.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The real documents and what a careful reader finds in them; tests are skipped where the folder is missing. */
public final class Shared {
    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Shared() {}

    /** The text of a file of the folder ("plans/binh-duong-2024.txt"); skips the calling test where there is none. */
    public static String text(String file) {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "SKIPPED: no real documents beside the project");
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table of the folder, by column; cells may be quoted. */
    public static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = parse(text(file));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(lines.getFirst().get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : text.replace("\r", "").replace("\"\"", "\uE000").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                cells.add(cell.toString().replace('\uE000', '"'));
                cell.setLength(0);
                if (letter == '\n') {
                    lines.add(cells);
                    cells = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        return lines;
    }
}
