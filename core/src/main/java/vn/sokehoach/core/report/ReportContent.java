package vn.sokehoach.core.report;

import java.util.List;
import java.util.Map;
import vn.sokehoach.core.appendix.AppendixTable;

/**
 * What stands in the places of a report.
 *
 * @param texts      for each place of words; never empty
 * @param lists      the lines for each place of lines; at least one each
 * @param appendices the table for each place of an appendix, still without its number
 */
public record ReportContent(Map<ReportPlace, String> texts, Map<ReportPlace, List<String>> lists,
        Map<ReportPlace, AppendixTable> appendices) {

    public ReportContent {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        appendices = Map.copyOf(appendices);
    }

    /** Whether something stands in this place; reports and letters have places of their own. */
    public boolean has(ReportPlace place) {
        return texts.containsKey(place) || lists.containsKey(place) || appendices.containsKey(place);
    }
}
