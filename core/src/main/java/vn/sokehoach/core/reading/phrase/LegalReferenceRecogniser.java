package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
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
            "(Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Thông báo|Thông tư liên tịch|Thông tư"
                    + "|Công văn|Công điện|Chương trình|Đề án|Hướng dẫn|Pháp lệnh|Luật)(?:\\s+hành động)?"
                    + "\\s*(?:số|Số)\\s*:?\\s*(\\d+\\s*[/-](?:\\s*[\\p{L}\\d]+?\\s*[/-])*?\\s*\\p{Lu}(?:[\\p{Lu}\\d&-]|g(?=ngày|\\P{L}|$))*(?:\\s*[/-]\\s*\\p{Lu}[\\p{Lu}\\d]*g?(?=ngày|\\P{L}|$))*)");
    private static final int GAP_BEFORE_DATE = 12;

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
                    add(found, matcher.group(1), number, dateBehind(text, matcher.end()));
                }
            }
        }
        found.values()
                .removeIf(reference -> reference.date() == null && found.values()
                        .stream()
                        .anyMatch(other -> other.date() != null && sameDocument(other, reference)));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, LegalReference> found, String kind, String number, @Nullable LocalDate date) {
        found.putIfAbsent(kind + " " + number + " " + date, new LegalReference(kind, number, date));
    }

    private static boolean sameDocument(LegalReference one, LegalReference other) {
        return one.kind().equals(other.kind()) && one.number().equals(other.number());
    }

    /** The date that stands right behind a number: "số 01/NQ-CP ngày 05/01/2024". */
    private static @Nullable LocalDate dateBehind(String text, int end) {
        String behind = text.substring(end);
        return VietnameseDates.find(behind)
                .stream()
                .filter(date -> date.isFull() && date.start() < GAP_BEFORE_DATE)
                .filter(date -> behind.substring(0, date.start()).matches("(?iu)[\\s,(]*ngày\\s*"))
                .map(date -> date.first(0))
                .findFirst()
                .orElse(null);
    }
}
