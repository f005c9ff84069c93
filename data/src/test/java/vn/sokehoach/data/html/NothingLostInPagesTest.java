package vn.sokehoach.data.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

/** However tags follow one another, closed or not, no word that a browser shows is lost or doubled. */
class NothingLostInPagesTest {
    private static final String[] PIECES = {"<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "<br>", "<ul>",
            "</ul>", "<ol start=3>", "</ol>", "<li>", "<table border=1>", "<table>", "</table>", "<tr>", "<td>",
            "<td colspan=3 rowspan=2>", "<th>", "<tbody>", "<caption>", "<center>", "<pre>", "</pre>", "<sup>",
            "</sup>", "<h2>", "<a href='#a' name=b>", "</a>", "<span style='mso-tab-count:1'>&nbsp;</span>", "<nav>",
            "</nav>", "<!-- lời -->", "<![if !supportLists]>", "<st1:place>", "mây", "gió trăng", "rừng, suối",
            "Núi. Đồi", " ", "\n", "<font face=Arial>", "</font>", "<hr>", "<blockquote>"};

    @Property(tries = 1500)
    void keepsEveryWord(@ForAll("pages") String page) {
        SourceDocument document = Pages.read("<html><body>Đầu " + page);
        List<Paragraph> paragraphs = BlockDump.paragraphs(document);
        assertThat(letters(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining())))
                .isEqualTo(letters(Jsoup.parse("<html><body>Đầu " + page).body().text()));
        assertThat(document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast))
                .allSatisfy(table -> assertThat(table.cells())
                        .allMatch(cell -> cell.row() + cell.rowSpan() <= table.rows()
                                && cell.column() + cell.columnSpan() <= table.columns()));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    /** In the order of the alphabet: margins are told after the text. */
    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
