package vn.sokehoach.core.submission.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;

/** Reads the lines of a {@link KitCard}; lines of a later schema are passed over. */
final class KitCardReading {
    private static final int SENT_CELLS = 3;
    private static final int ROW_CELLS = 4;

    private final Map<String, List<String>> head = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Map<KitField, String>> sent = new LinkedHashMap<>();

    private KitCardReading(List<List<String>> lines) {
        for (List<String> line : lines) {
            switch (line.getFirst()) {
                case "row" -> rows.add(line);
                case "sent" -> addSent(line);
                default -> head.putIfAbsent(line.getFirst(), line);
            }
        }
    }

    /** What the lines say; empty where they do not tell whose kit it is. */
    static Optional<KitCard.Said> said(List<List<String>> lines, boolean intact) {
        KitCardReading reading = new KitCardReading(lines);
        try {
            String plan = reading.head("plan", 2);
            return Optional.of(new KitCard.Said(reading.kit(), plan.isEmpty() ? null : plan, intact));
        } catch (IllegalArgumentException | DateTimeException cut) {
            return Optional.empty();
        }
    }

    private Kit kit() {
        Addressee to = new Addressee(UUID.fromString(head("plan", 1)),
                new AgencyId(head("agency", 1), head("agency", 2)), head("agency", 3), head("period", 1));
        return new Kit(UUID.fromString(head("kit", 1)), to, Integer.parseInt(head("number", 1)),
                Integer.parseInt(head("sokehoach-kit", 1)), Instant.parse(head("made", 1)),
                rows.stream().flatMap(line -> row(line).stream()).toList());
    }

    private Optional<KitRow> row(List<String> line) {
        if (line.size() < ROW_CELLS) {
            return Optional.empty();
        }
        String code = line.get(1);
        AgencyRole role = line.size() > ROW_CELLS ? AgencyRole.valueOf(line.get(ROW_CELLS)) : null;
        return Optional.of(new KitRow(code, KitRow.Kind.valueOf(line.get(2)), UUID.fromString(line.get(3)), role, "",
                "", sent.getOrDefault(code, Map.of())));
    }

    private void addSent(List<String> line) {
        if (line.size() >= SENT_CELLS) {
            for (KitField field : KitField.values()) {
                if (field.name().equals(line.get(2))) {
                    sent.computeIfAbsent(line.get(1), _ -> new EnumMap<>(KitField.class))
                            .put(field, line.size() > SENT_CELLS ? line.get(SENT_CELLS) : "");
                }
            }
        }
    }

    /** A cell of a line of the head; "" where it is not there. */
    private String head(String name, int cell) {
        List<String> line = head.getOrDefault(name, List.of());
        return cell < line.size() ? line.get(cell) : "";
    }
}
