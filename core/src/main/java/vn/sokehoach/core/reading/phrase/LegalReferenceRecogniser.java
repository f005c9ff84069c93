package vn.sokehoach.core.reading.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.text.VietnameseDates;

/** Collects the other documents that a document cites by number. */
public final class LegalReferenceRecogniser {
    private static final Pattern CITATION = Pattern.compile(
            "(Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Thông báo|Thông tư|Công văn|Chương trình|Luật)"
                    + "\\s+số:?\\s*(\\d+\\s*[/-](?:\\s*[\\p{L}\\d]+\\s*[/-])*\\s*[\\p{Lu}]+[\\p{L}\\d]*)");

    private LegalReferenceRecogniser() {}

    /**
     * One entry for each kind and number (and date, where mentions give two), in the order of the first mention.
     *
     * @param texts     the paragraphs and cells of the whole document
     * @param ownNumber the plan's own number, which is left out; null where it has none
     */
    public static List<LegalReference> find(List<String> texts, @Nullable String ownNumber) {
        Map<String, LegalReference> found = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = CITATION.matcher(text);
            while (matcher.find()) {
                String number = matcher.group(2).replaceAll("\\s+", "");
                if (!number.equals(ownNumber)) {
                    found.putIfAbsent(matcher.group(1) + number, new LegalReference(matcher.group(1), number,
                            VietnameseDates.find(text.substring(matcher.end()))
                                    .stream()
                                    .filter(date -> date.isFull() && date.start() < 8)
                                    .map(date -> date.first(0))
                                    .findFirst()
                                    .orElse(null)));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
