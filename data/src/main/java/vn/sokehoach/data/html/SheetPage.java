package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;

/** A page that shows the sheets of a workbook: each of its tables is a whole sheet, titles and all. */
final class SheetPage {
    /** A format that is none of those with a number of their own. */
    private static final int OWN_FORMAT = 1_000;

    private final Document page;
    private final boolean sheet;
    private final boolean english;

    SheetPage(Document page) {
        this.page = page;
        boolean written = page.getElementsByTag("meta")
                .stream()
                .map(meta -> meta.attr("content"))
                .anyMatch(content -> content.startsWith("Excel.Sheet") || content.startsWith("Microsoft Excel"));
        boolean named = page.getElementsByTag("html")
                .stream()
                .anyMatch(html -> html.attr("xmlns:x").equals("urn:schemas-microsoft-com:office:excel")
                        && !html.hasAttr("xmlns:w"));
        this.sheet = written || named || page.selectFirst("td[sdval], td[sdnum], td[x:num], td[x:str]") != null
                || isTitledTable(page.body());
        this.english = sheet && page.getElementsByTag("td").stream().anyMatch(CellNumber::isEnglish);
    }

    boolean isSheet() {
        return sheet;
    }

    /** The number in a cell as it is shown under Vietnamese settings; empty where what the cell has is as it should be. */
    Optional<String> number(Element cell) {
        return sheet ? CellNumber.of(cell, english) : Optional.empty();
    }

    /** What stands above the columns of a sheet stands in its cells: a row of one text, and nothing outside the table. */
    private static boolean isTitledTable(Element body) {
        Element table = body.selectFirst("table");
        if (table == null || !table.getElementsByTag("table").last().equals(table)
                || table.text().length() < body.text().length()) {
            return false;
        }
        return table.getElementsByTag("tr")
                .stream()
                .map(row -> row.children().stream().filter(cell -> !Words.in(cell).isEmpty()).count())
                .filter(filled -> filled > 0)
                .findFirst()
                .filter(filled -> filled == 1)
                .isPresent();
    }

    /** The cells that are dates, which the program may have made of other texts. */
    List<DraftProblem> dates(String file, StyleSheet styles) {
        List<DraftProblem> dates = new ArrayList<>();
        if (sheet) {
            for (Element table : page.getElementsByTag("table")) {
                int no = 0;
                for (Element row : table.getElementsByTag("tr")) {
                    no++;
                    for (Element cell : row.children()) {
                        if (isDate(cell, styles)) {
                            dates.add(date(cell, no, file));
                        }
                    }
                }
            }
        }
        return dates;
    }

    private static DraftProblem date(Element cell, int row, String file) {
        String address = CellReference.convertNumToColString(cell.elementSiblingIndex()) + row;
        return new DraftProblem(DraftProblem.Code.CELL_DATE, List.of(address, Words.in(cell)), file,
                new Source(file, 0, null, null, row, 0, 0));
    }

    private static boolean isDate(Element cell, StyleSheet styles) {
        String format = CellNumber.format(cell);
        if (format.isEmpty()) {
            format = styles.of(cell).value("mso-number-format").replace("\\", "").replaceAll("^\"|\"$", "");
        }
        boolean named = format.equals("short date") || format.equals("long date") || format.equals("medium date");
        boolean told = !format.isEmpty() && !format.equals("general") && !format.equals("@");
        return told && !Words.in(cell).isEmpty() && (named || DateUtil.isADateFormat(OWN_FORMAT, format));
    }
}
