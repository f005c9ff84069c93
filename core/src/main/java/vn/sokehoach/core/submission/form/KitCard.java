package vn.sokehoach.core.submission.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;

/** The very hidden sheet of a kit, as rows of texts: whose kit it is, and the values as sent. */
public final class KitCard {
    private static final String BEGINNING = "sokehoach-kit";
    private static final String ROW = "row";
    private static final String SENT = "sent";
    private static final String SEAL = "seal";

    private KitCard() {}

    /**
     * The rows of the sheet, each cell a text.
     *
     * @param plan how people call the plan
     */
    public static List<List<String>> of(Kit kit, String plan) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(BEGINNING, String.valueOf(kit.schema())));
        lines.add(List.of("kit", kit.id().toString()));
        lines.add(List.of("plan", kit.to().plan().toString(), plan));
        lines.add(List.of("agency", kit.to().agency().owner(), kit.to().agency().code(), kit.to().agencyName()));
        lines.add(List.of("period", kit.to().period()));
        lines.add(List.of("number", String.valueOf(kit.number())));
        lines.add(List.of("made", kit.made().toString()));
        for (KitRow row : kit.rows()) {
            AgencyRole role = row.role();
            lines.add(List.of(ROW, row.code(), row.kind().name(), row.subject().toString(),
                    role == null ? "" : role.name()));
            for (Map.Entry<KitField, String> sent : row.sent().entrySet()) {
                lines.add(List.of(SENT, row.code(), sent.getKey().name(), sent.getValue()));
            }
        }
        lines.add(List.of(SEAL, sealOf(lines)));
        return List.copyOf(lines);
    }

    /**
     * What such a sheet says, whatever empty cells and rows it got; empty where it is none. A kit of a later schema may say
     * more than is read here.
     */
    public static Optional<Said> read(List<List<String>> sheet) {
        List<List<String>> lines = sheet.stream().map(KitCard::bare).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.getFirst().getFirst().equals(BEGINNING)) {
            return Optional.empty();
        }
        return KitCardReading.said(lines, sealed(lines));
    }

    /** The rows of a sheet, as they count: without the empty cells at the end. */
    private static List<String> bare(List<String> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isEmpty()) {
            end--;
        }
        return line.subList(0, end);
    }

    private static boolean sealed(List<List<String>> lines) {
        List<String> last = lines.getLast();
        return last.size() == 2 && last.getFirst().equals(SEAL)
                && last.getLast().equals(sealOf(lines.subList(0, lines.size() - 1)));
    }

    private static String sealOf(List<List<String>> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<String> line : lines) {
                String text = String.join("\t", bare(line)).replace("\r", "") + "\n";
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * What the hidden sheet says.
     *
     * @param kit    as it was sent, its rows without numbers and words; with no rows where the sheet was cut
     * @param plan   how people call the plan; null where it does not say
     * @param intact whether it is as it was written
     */
    public record Said(Kit kit, @Nullable String plan, boolean intact) {

        /** The version of the form. */
        public int schema() {
            return kit.schema();
        }

        /** When it was made (UTC). */
        public Instant made() {
            return kit.made();
        }
    }
}
