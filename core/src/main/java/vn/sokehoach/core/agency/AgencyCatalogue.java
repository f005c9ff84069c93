package vn.sokehoach.core.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.agency.Agency.ValidName;

/** The agencies that a province usually has, with the spellings met in documents; shipped with the program. */
public final class AgencyCatalogue {
    private final List<String[]> rows;

    private AgencyCatalogue(List<String[]> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The catalogue that ships with the program. */
    public static AgencyCatalogue shipped() {
        try (InputStream file = Objects
                .requireNonNull(AgencyCatalogue.class.getResourceAsStream("catalogue.tsv"), "catalogue.tsv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new AgencyCatalogue(text.lines().skip(1).map(line -> line.split("\t", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The usual agencies as those of one owner: a province's name, "" where it is not known. */
    public List<Agency> agenciesOf(String owner) {
        return rows.stream().map(row -> agency(owner, row)).toList();
    }

    private static Agency agency(String owner, String[] row) {
        List<String> aliases = Arrays.stream(row[4].split(" \\| ")).filter(alias -> !alias.isEmpty()).toList();
        return new Agency(new AgencyId(owner, row[0]), Agency.Kind.valueOf(row[1]),
                List.of(new ValidName(row[3], null, null)), row[2].isEmpty() ? null : row[2], aliases, List.of());
    }
}
