package vn.sokehoach.core.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.Agency.ValidName;

/** The agencies that a province usually has, with the spellings met in documents; shipped with the program. */
public final class AgencyCatalogue {
    private static final Set<Kind> NONE = Set.of();
    /** Cities of the rank of provinces, whose agencies are "thành phố" where others are "tỉnh". */
    private static final Set<String> CITIES =
            Set.of("Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế");

    private final List<Entry> entries;
    private final List<SuccessionEntry> successions;
    private final Map<String, String> provinceByFormer;
    private final Map<String, Set<Kind>> kindsByCollective;

    private AgencyCatalogue(List<Entry> entries, List<SuccessionEntry> successions,
            Map<String, String> provinceByFormer) {
        this.entries = List.copyOf(entries);
        this.successions = List.copyOf(successions);
        this.provinceByFormer = Map.copyOf(provinceByFormer);
        this.kindsByCollective = entries.stream().collect(Collectors.toMap(Entry::code, Entry::memberKinds));
    }

    /** The catalogue that ships with the program. */
    public static AgencyCatalogue shipped() {
        return new AgencyCatalogue(rows("catalogue.tsv").map(Entry::of).toList(),
                rows("successions.tsv").map(SuccessionEntry::of).toList(), provinces());
    }

    /** The new province of each former one, itself where it took others in (Nghị quyết 202/2025/QH15). */
    private static Map<String, String> provinces() {
        return rows("provinces.tsv")
                .flatMap(row -> list(row[1], ",").stream().map(former -> Map.entry(former, row[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The usual agencies as those of one owner: a province's name, "" where it is not known. */
    public List<Agency> agenciesOf(String owner) {
        return entries.stream().filter(entry -> entry.isIn(owner)).map(entry -> entry.agencyOf(owner)).toList();
    }

    /** What became of the owner's agencies in reorganisations, oldest first; the day is null where none is supported. */
    public List<Succession> successionsOf(String owner) {
        List<SuccessionEntry> own = successions.stream().filter(entry -> entry.provinces().equals(owner)).toList();
        Set<List<String>> dated = own.stream().map(SuccessionEntry::before).collect(Collectors.toSet());
        return successions.stream()
                .filter(entry -> own.contains(entry) || entry.isEverywhere() && !dated.contains(entry.before()))
                .map(entry -> entry.successionOf(owner))
                .toList();
    }

    /** The province that an owner belongs to since the mergers of 2025: itself where it stayed as it was. */
    public String provinceToday(String owner) {
        return provinceByFormer.getOrDefault(owner, owner);
    }

    /** The kinds of agencies that make up a collective; empty for one that depends on the case ("liên quan"). */
    Set<Kind> memberKinds(String code) {
        return kindsByCollective.getOrDefault(code, NONE);
    }

    private static java.util.stream.Stream<String[]> rows(String resource) {
        try (InputStream file = Objects.requireNonNull(AgencyCatalogue.class.getResourceAsStream(resource), resource)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).filter(item -> !item.isEmpty()).toList();
    }

    private record Entry(String code, Kind kind, String abbreviation, String province, String name,
            List<String> aliases, Set<Kind> memberKinds) {

        static Entry of(String[] row) {
            Set<Kind> members = EnumSet.noneOf(Kind.class);
            list(row[6], ",").forEach(kind -> members.add(Kind.valueOf(kind)));
            return new Entry(row[0], Kind.valueOf(row[1]), row[2], row[3], row[4], list(row[5], " \\| "), members);
        }

        boolean isIn(String owner) {
            return province.isEmpty() || owner.isEmpty() || province.equals(owner);
        }

        Agency agencyOf(String owner) {
            String own = CITIES.contains(owner) ? name.replaceFirst(" tỉnh$", " thành phố") : name;
            return new Agency(new AgencyId(owner, code), kind, List.of(new ValidName(own, null, null)),
                    abbreviation.isEmpty() ? null : abbreviation, aliases, List.of());
        }
    }

    private record SuccessionEntry(List<String> before, String after, @Nullable LocalDate from, String provinces) {

        static SuccessionEntry of(String[] row) {
            return new SuccessionEntry(list(row[0], ","), row[1], row[2].isEmpty() ? null : LocalDate.parse(row[2]),
                    row[3]);
        }

        boolean isEverywhere() {
            return provinces.equals("*");
        }

        Succession successionOf(String owner) {
            return new Succession(before.stream().map(code -> new AgencyId(owner, code)).toList(),
                    new AgencyId(owner, after), from);
        }
    }
}
