package vn.sokehoach.data.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.word.DocxFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.data.reading.BlockDump;

/** Numbers and bullets as Word shows them. */
class ListCounterTest {
    private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%2.", "") + level(2, "lowerLetter", "%3)", "") + level(3, "decimal", "%2.%4.", "")
            + "</w:abstractNum>";

    @Test
    void countsLevelsAndBeginsAnewUnderEachOther() {
        assertThat(read(OUTLINE + num(1, 1, ""), item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 2), item(1, 1),
                item(1, 2),
                item(1, 0), item(1, 1), item(1, 3), item(1, 3)))
                .containsExactly("I. x", "1. x", "2. x", "a) x", "b) x", "3. x", "a) x", "II. x", "1. x", "1.1. x",
                        "1.2. x");
    }

    @Test
    void goesOnOverListsOfOneDefinitionUnlessOneBeginsAnew() {
        String again = "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        assertThat(read(OUTLINE + num(1, 1, "") + num(2, 1, "") + num(3, 1, again), item(1, 1), item(2, 1), item(3, 1),
                item(3, 1), item(1, 1)))
                .containsExactly("1. x", "2. x", "5. x", "6. x", "7. x");
    }

    @Test
    void writesEveryKindOfNumber() {
        String kinds =
                "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "lowerRoman", "(%1)", "<w:start w:val=\"4\"/>")
                        + level(1, "upperLetter", "%2.", "<w:start w:val=\"26\"/>") + level(2, "decimalZero", "%3", "")
                        + level(3, "bullet", "\uF0B7", "")
                        + level(4, "bullet", "+", "") + level(5, "none", "Phụ lục", "") + level(6, "none", "", "")
                        + "</w:abstractNum>";
        assertThat(read(kinds + num(1, 1, ""), item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 3), item(1, 4),
                item(1, 5), item(1, 6)))
                .containsExactly("(iv) x", "Z. x", "AA. x", "01 x", "- x", "+ x", "Phụ lục x", "x");
    }

    @Test
    void takesChangedLevelsAndLegalNumbers() {
        String changed =
                "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Điều %1.\"/>"
                        + "</w:lvl></w:lvlOverride>";
        String legal = "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
                + "</w:abstractNum>";
        assertThat(read(OUTLINE + legal + num(1, 1, changed) + num(2, 2, ""), item(1, 0), item(2, 0), item(2, 0),
                item(2, 1)))
                .containsExactly("Điều 3. x", "I. x", "II. x", "2.1. x");
    }

    @Test
    void keepsALevelCountingThatNeverBeginsAnew() {
        String running = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>";
        assertThat(read(running + num(1, 1, ""), item(1, 0), item(1, 1), item(1, 0), item(1, 1)))
                .containsExactly("I. x", "1. x", "II. x", "2. x");
    }

    @Test
    void inheritsListsFromStylesAndFollowsLinks() {
        String linked =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
                        + "<w:styleLink w:val=\"L\"/>" + level(0, "decimal", "%1.", "")
                        + level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Diem\"/>")
                        + "</w:abstractNum>" + num(1, 1, "") + num(2, 2, "");
        String styles = style("Khoan", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "")
                + style("Diem", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>", "")
                + style("Con", "", "Diem")
                + "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String body = styled("Khoan", "") + styled("Diem", "") + styled("Con", "") + styled("Khoan", "")
                + styled("Khoan", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        assertThat(BlockDump.printed(DocxFile.body(body).styles(styles).numbering(linked).read()))
                .containsExactly("1. x", "a) x", "b) x", "2. x", "x");
    }

    @Test
    void showsTheNumberOfACellThatHoldsNothingElse() {
        String cell =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        String row = "<w:tr>" + cell + DocxFile.tc("", "việc") + "</w:tr>";
        assertThat(BlockDump.rows(BlockDump
                .table(DocxFile.body("<w:tbl>" + row + row + "</w:tbl>").numbering(OUTLINE + num(1, 1, "")).read())))
                .containsExactly("1. | việc", "2. | việc");
    }

    private static List<String> read(String numbering, String... items) {
        return BlockDump.printed(DocxFile.body(String.join("", items)).numbering(numbering).read());
    }

    private static String level(int level, String format, String text, String more) {
        String start = more.contains("w:start") ? "" : "<w:start w:val=\"1\"/>";
        return "<w:lvl w:ilvl=\"%d\">%s%s<w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>".formatted(level,
                start, more, format, text);
    }

    private static String num(int id, int definition, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String item(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run("x"));
    }

    private static String style(String id, String properties, String basedOn) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, basedOn, properties);
    }

    private static String styled(String style, String properties) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, properties, run("x"));
    }
}
