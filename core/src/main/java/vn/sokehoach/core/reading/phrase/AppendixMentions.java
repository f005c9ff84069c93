package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.source.Source;

/**
 * Finds where a text points to appendices of its own: "Phụ lục II kèm theo", "(chi tiết tại các Phụ lục I, II và III)".
 * Appendices of other documents ("Phụ lục III Nghị định số ...", "Phụ lục I ban hành kèm theo Thông tư ...") are none, and
 * where the sentence cites another document before, neither is one that does not say that it comes with this text.
 */
public final class AppendixMentions {

    private static final String NO = "(?:[IVXLC]{1,6}|\\d{1,2}|[A-H])\\p{Ll}?(?![\\p{L}\\d/])";
    private static final String WORD = "(?iu:phụ\\s+lục|phụ\\s+biểu)";
    private static final String NUMBERED = "(?:" + WORD + "\\s+)?(?:(?iu:số)\\s*:?\\s*)?" + NO;
    private static final Pattern MENTION =
            Pattern.compile("(?<!\\p{L})" + WORD + "(?:\\s+(?:(?iu:số)\\s*:?\\s*)?(?<list>"
                    + NO + "(?:\\s*(?:,|;|và|,\\s*và|-|–|đến)\\s*" + NUMBERED + "){0,30}))?(?![\\p{L}\\d])");
    private static final Pattern EACH_NO = Pattern.compile("(?<![\\p{L}\\d])" + NO);
    /** Characters before and behind a mention that are looked at. */
    private static final int AROUND = 300;

    private static final String KIND = "(?iu:nghị\\s+quyết|nghị\\s+định|quyết\\s+định|thông\\s+tư|bộ\\s+luật|luật|"
            + "pháp\\s+lệnh|chỉ\\s+thị|công\\s+văn|công\\s+điện|kế\\s+hoạch|chương\\s+trình|đề\\s+án|báo\\s+cáo|tờ\\s+trình|"
            + "hướng\\s+dẫn|quy\\s+hoạch|quy\\s+chế|quy\\s+định|văn\\s+bản|kết\\s+luận|thông\\s+báo|hợp\\s+đồng|hiệp\\s+định)";
    private static final String COMES =
            "(?iu:(?:được\\s+)?(?:ban\\s+hành\\s+)?(?:kèm\\s+theo|đính\\s+kèm|gửi\\s+kèm|kèm))";
    private static final String OF =
            "(?iu:của|tại|thuộc|trong|theo|ban\\s+hành\\s+theo|ban\\s+hành\\s+tại)\\s+";
    /** The document that the appendix comes with, where the text is not that document. */
    private static final Pattern OF_ANOTHER = Pattern.compile("[\\s,()]*(?:" + COMES + "\\s*(?:" + OF + ")?|" + OF
            + "|(?=\\p{Lu}))(?:(?iu:các)\\s+)?" + KIND
            + "(?!(?:\\s+(?iu:hành\\s+động|thực\\s+hiện|triển\\s+khai|công\\s+tác))?\\s+(?iu:này)(?!\\p{L})).*",
            Pattern.DOTALL);
    private static final Pattern COMES_ALONG = Pattern.compile("[\\s,]*" + COMES + "(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern BRACKET_CLOSES = Pattern.compile("\\s*(?:\\)|;).*", Pattern.DOTALL);
    private static final Pattern POINTS = Pattern.compile(
            ".*\\(\\s*(?iu:(?:có\\s+)?(?:chi\\s+tiết|cụ\\s+thể|danh\\s+mục|nội\\s+dung|xem|theo|tại|như|kèm)[^()]{0,40}?)\\s*",
            Pattern.DOTALL);
    private static final Pattern NAMES_ANOTHER =
            Pattern.compile("(?<!\\p{L})(?:" + KIND + "\\s+(?:(?iu:số)\\s|\\S*\\d)|(?iu:luật)\\s+\\p{Lu})");

    private AppendixMentions() {}

    /** The own appendices that a text points to, in order, each with its own range of characters in the source. */
    public static List<NamedAppendix> find(String text, Source source) {
        if (!MENTION.matcher(text).find()) {
            return List.of();
        }
        List<NamedAppendix> found = new ArrayList<>();
        for (TextSentence sentence : TextSentence.of(text)) {
            MENTION.matcher(sentence.words())
                    .results()
                    .filter(mention -> isOwn(sentence.words(), mention))
                    .forEach(mention -> numbers(mention).forEach(no -> found.add(new NamedAppendix(no,
                            no.isEmpty() ? mention.group().strip() : "Phụ lục " + no,
                            source.range(sentence.start() + mention.start(), sentence.start() + mention.end())))));
        }
        return found;
    }

    private static boolean isOwn(String sentence, MatchResult mention) {
        String before = sentence.substring(Math.max(0, mention.start() - AROUND), mention.start());
        String after = sentence.substring(mention.end(), Math.min(sentence.length(), mention.end() + AROUND));
        if (OF_ANOTHER.matcher(after).matches()) {
            return false;
        }
        boolean comesAlong = COMES_ALONG.matcher(after).matches();
        boolean pointedTo = POINTS.matcher(before).matches() && BRACKET_CLOSES.matcher(after).matches();
        boolean numbered = mention.group("list") != null;
        return comesAlong || pointedTo || numbered && !NAMES_ANOTHER.matcher(before).find();
    }

    private static List<String> numbers(MatchResult mention) {
        String list = mention.group("list");
        return list == null ? List.of("") : EACH_NO.matcher(list).results().map(MatchResult::group).toList();
    }
}
