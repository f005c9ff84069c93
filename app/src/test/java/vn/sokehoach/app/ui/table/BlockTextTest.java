package vn.sokehoach.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks of cells as spreadsheets take them. */
class BlockTextTest {

    @Test
    void numbersStayTheWordsTheyAreInExcelAndInLibreOffice() {
        String html = BlockText.html(List.of(List.of("35.000", "60%")));

        assertThat(html).contains("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">35.000</td>")
                .contains("<td>60%</td>");
    }
}
