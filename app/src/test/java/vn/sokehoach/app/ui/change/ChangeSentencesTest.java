package vn.sokehoach.app.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.HeadingField;

/** Days of issue are told to people as they write them, and to programs as calendars do. */
class ChangeSentencesTest {
    private final ChangeSentences sentences = new ChangeSentences(Messages.vietnamese());

    @Test
    void anotherDayOfIssueIsToldAsPeopleWriteIt() {
        Difference difference = new HeadingChanged(HeadingField.ISSUE_DATE, "2024-01-05", "2025-12-31");

        ToldChange told = sentences.of(difference);

        assertThat(told.message()).contains("05/01/2024", "31/12/2025").doesNotContain("2024-01-05");
        assertThat(told.before()).isEqualTo("2024-01-05");
        assertThat(told.after()).isEqualTo("2025-12-31");
        assertThat(ChangeSentences.forPeople(difference, told.after())).isEqualTo("31/12/2025");
    }

    @Test
    void aDayOfIssueThatWasNotPrintedIsToldToo() {
        ToldChange told = sentences.of(new HeadingChanged(HeadingField.ISSUE_DATE, null, "2025-12-31"));

        assertThat(told.before()).isNull();
        assertThat(told.message()).contains("31/12/2025");
    }
}
