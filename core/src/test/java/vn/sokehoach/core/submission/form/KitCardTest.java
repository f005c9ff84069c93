package vn.sokehoach.core.submission.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.KitRow.Kind;

/** What the hidden sheet says is read as it was written, and a changed one is told. */
class KitCardTest {
    private static final UUID ID = new UUID(3, 4);

    private final KitRow task = new KitRow(RowCode.of(ID, 1), Kind.TASK, new UUID(1, 1), AgencyRole.LEAD, "", "",
            Map.of(KitField.STATUS, "IN_PROGRESS", KitField.PERCENT, "40", KitField.RESULT, "hai dòng\nchữ",
                    KitField.DIFFICULTIES, "", KitField.PROPOSALS, ""));
    private final KitRow indicator = new KitRow(RowCode.of(ID, 2), Kind.INDICATOR, new UUID(1, 2), null, "", "",
            Map.of(KitField.ACTUAL, "", KitField.CUMULATIVE, "5,10", KitField.ESTIMATE, ""));
    private final Kit kit = new Kit(ID,
            new Addressee(new UUID(5, 6), new AgencyId("Bình Dương", "STC"), "Sở Tài chính", "2024-Q2"), 12,
            KitForm.SCHEMA, Instant.parse("2024-06-01T02:03:04Z"), List.of(task, indicator));

    @Test
    void itIsReadAsItWasWritten() {
        KitCard.Said said = KitCard.read(KitCard.of(kit, "12/KH-UBND")).orElseThrow();

        assertThat(said.kit()).isEqualTo(kit);
        assertThat(said.plan()).isEqualTo("12/KH-UBND");
        assertThat(said.intact()).isTrue();
    }

    @Test
    void emptyCellsAndRowsThatAnotherProgramAddsMakeNoDifference() {
        List<List<String>> sheet = new ArrayList<>();
        for (List<String> line : KitCard.of(kit, "12/KH-UBND")) {
            List<String> wide = new ArrayList<>(line);
            wide.addAll(List.of("", "", ""));
            sheet.add(wide);
            sheet.add(List.of("", ""));
        }

        KitCard.Said said = KitCard.read(sheet).orElseThrow();

        assertThat(said.kit()).isEqualTo(kit);
        assertThat(said.intact()).isTrue();
    }

    @Test
    void aChangedValueIsToldByTheSeal() {
        List<List<String>> sheet = new ArrayList<>(KitCard.of(kit, "12/KH-UBND"));
        sheet.replaceAll(line -> line.contains("40") ? List.of(line.get(0), line.get(1), line.get(2), "90") : line);

        assertThat(KitCard.read(sheet).orElseThrow().intact()).isFalse();
    }

    @Test
    void aSheetThatIsNoCardOrLostItsHeadSaysNothing() {
        List<List<String>> sheet = KitCard.of(kit, "12/KH-UBND");

        assertThat(KitCard.read(List.of())).isEmpty();
        assertThat(KitCard.read(List.of(List.of("STT", "Nội dung")))).isEmpty();
        assertThat(KitCard.read(List.of(sheet.getFirst(), sheet.get(1)))).isEmpty();
    }

    @Test
    void linesOfALaterSchemaArePassedOver() {
        List<List<String>> sheet = new ArrayList<>(KitCard.of(kit, "12/KH-UBND"));
        sheet.set(0, List.of("sokehoach-kit", "2"));
        sheet.add(3, List.of("colour", "xanh"));
        sheet.add(4, List.of("sent", task.code(), "WEATHER", "mưa"));

        KitCard.Said said = KitCard.read(sheet).orElseThrow();

        assertThat(said.schema()).isEqualTo(2);
        assertThat(said.kit().rows()).isEqualTo(kit.rows());
        assertThat(said.intact()).isFalse();
    }
}
