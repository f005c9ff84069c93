package vn.sokehoach.core.submission.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;

/** Cells, columns and sheets of a kit are known by their names. */
class KitWordsTest {

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void eachStatusIsReadFromItsWords(TaskStatus status) {
        String shown = KitWords.shown(KitField.STATUS, status.name());

        assertThat(KitWords.status("  " + shown.toUpperCase(java.util.Locale.ROOT) + " ")).contains(status);
    }

    @Test
    void otherWordsNameNoStatus() {
        assertThat(KitWords.status("gần xong")).isEmpty();
        assertThat(KitWords.status("")).isEmpty();
        assertThat(KitWords.shown(KitField.STATUS, "")).isEmpty();
        assertThat(KitWords.choices()).contains("Hoàn thành").doesNotContain("Trả lại").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(KitSheet.class)
    void eachSheetFitsThePageAndItsColumnsAreFoundByKeyAndHeader(KitSheet sheet) {
        assertThat(sheet.columns().stream().mapToInt(sheet::millimetres).sum()).isEqualTo(Pages.LYING.printableWidth());
        assertThat(KitSheet.titled(sheet.title().toLowerCase(java.util.Locale.ROOT))).contains(sheet);
        for (KitColumn column : sheet.columns()) {
            assertThat(KitColumn.ofKey(" " + column.key())).contains(column);
            assertThat(sheet.columnHeaded(column.heading(sheet).replace(" ", "\n"))).contains(column);
        }
    }

    @Test
    void everyFieldHasAColumnOnSomeSheet() {
        assertThat(Arrays.stream(KitSheet.values()).flatMap(sheet -> sheet.fields().stream()))
                .contains(KitField.values());
    }
}
