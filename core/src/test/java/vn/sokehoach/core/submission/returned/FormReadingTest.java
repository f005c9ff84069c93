package vn.sokehoach.core.submission.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.form.KitCard;
import vn.sokehoach.core.submission.form.RowCode;
import vn.sokehoach.core.submission.merge.TypedCell;

/** Kits are told apart by what stands in a workbook, in whatever file they come. */
class FormReadingTest {
    private static final List<String> KEYS = List.of("skh:CONTENT", "skh:RESULT", "skh:ROW");

    private final Kit one = kit(new UUID(3, 4), "STC");
    private final Kit other = kit(new UUID(5, 6), "SXD");

    @Test
    void twoKitsInOneFileAreTwoForms() {
        List<ReturnedForm> forms = read(List.of(one, other), sheet("A", one, "một"), sheet("B", other, "hai"),
                card("_skh", one), card("_skh (2)", other));

        assertThat(forms).extracting(ReturnedForm::kit).containsExactly(one.id(), other.id());
        assertThat(forms).flatExtracting(ReturnedForm::cells)
                .extracting(ReturnedForm.Cell::value)
                .containsExactly("một", "hai");
        assertThat(forms).flatExtracting(ReturnedForm::problems).isEmpty();
    }

    @Test
    void aRowOfAnotherKitIsToldAndNotTaken() {
        GridSheet sheet = sheet("A", one, "một");
        put(sheet, 4, List.of("việc", "hai", other.rows().getFirst().code()));

        ReturnedForm form = read(List.of(one, other), sheet, card("_skh", one)).getFirst();

        assertThat(form.cells()).extracting(ReturnedForm.Cell::value).containsExactly("một");
        assertThat(codes(form)).containsExactly("ROW_OF_OTHER_KIT");
        assertThat(form.problems().getFirst().where()).isEqualTo("A!A5");
    }

    @Test
    void withoutItsCardAKitIsToldByItsRowsAndAKitOfNobodyIsNot() {
        assertThat(read(List.of(one), sheet("A", one, "một")).getFirst().kit()).isEqualTo(one.id());

        ReturnedForm stranger = read(List.of(one), sheet("A", other, "hai"), card("_skh", other)).getFirst();

        assertThat(stranger.kit()).isNull();
        assertThat(codes(stranger)).containsExactly("FOREIGN_KIT");
        assertThat(codes(read(List.of(one)).getFirst())).containsExactly("NO_KIT");
    }

    @Test
    void aCopyThatIsAsItWasSentDoesNotSpeakAgainstTheOther() {
        ReturnedForm form = read(List.of(one), sheet("A", one, ""), sheet("A (2)", one, "một"), card("_skh", one))
                .getFirst();

        assertThat(form.cells()).extracting(ReturnedForm.Cell::value).containsExactly("một");
        ReturnedForm disputed = read(List.of(one), sheet("A", one, "hai"), sheet("A (2)", one, "một"),
                card("_skh", one)).getFirst();
        assertThat(disputed.cells()).isEmpty();
        assertThat(codes(disputed)).containsExactly("CELL_DOUBLED");
    }

    private static List<String> codes(ReturnedForm form) {
        return form.problems().stream().map(ReturnedForm.Problem::code).toList();
    }

    private static List<ReturnedForm> read(List<Kit> known, GridSheet... sheets) {
        return new FormReading(new IssuedKits() {
            @Override
            public Optional<Kit> kit(UUID id) {
                return known.stream().filter(kit -> kit.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Kit> ofRow(String code) {
                return known.stream().filter(kit -> kit.row(code).isPresent()).findFirst();
            }
        }).read("a.xlsx", "00", new ReturnedWorkbook(Arrays.asList(sheets), List.of(), null));
    }

    private static GridSheet sheet(String name, Kit kit, String result) {
        GridSheet sheet = GridSheet.named(name, List.of());
        put(sheet, 2, KEYS);
        put(sheet, 3, List.of("việc", result, kit.rows().getFirst().code()));
        return sheet;
    }

    private static GridSheet card(String name, Kit kit) {
        GridSheet sheet = GridSheet.named(name, List.of());
        List<List<String>> lines = new ArrayList<>(KitCard.of(kit, "12/KH-UBND"));
        for (int row = 0; row < lines.size(); row++) {
            put(sheet, row, lines.get(row));
        }
        return sheet;
    }

    private static void put(GridSheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.put(row, column, TypedCell.text(texts.get(column)));
            }
        }
    }

    private static Kit kit(UUID id, String agency) {
        KitRow row = new KitRow(RowCode.of(id, 1), KitRow.Kind.TASK, new UUID(1, 1), AgencyRole.COOPERATING, "1.a",
                "Việc thử", Map.of(KitField.RESULT, ""));
        return new Kit(id, new KitRow.Addressee(new UUID(9, 9), new AgencyId("Bình Dương", agency), agency, "2024-Q2"),
                1, 1, Instant.parse("2024-06-01T02:03:04Z"), List.of(row));
    }
}
