package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.reading.Block.Paragraph;

/** Finds the type line ("KẾ HOẠCH") and the title under it, which may be broken over several paragraphs. */
final class TitleFinder {

    private static final Pattern TYPE =
            Pattern.compile("^((?:DỰ THẢO )?(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|ĐỀ ÁN|PHƯƠNG ÁN"
                    + "|CHỈ THỊ|BÁO CÁO|THÔNG BÁO|HƯỚNG DẪN)(?: HÀNH ĐỘNG| CÔNG TÁC| TỔNG THỂ)*)(?:\\s+(.*))?$");
    private static final Pattern OPENING = Pattern
            .compile(
                    "^(?iu:căn cứ|thực hiện|để |nhằm |trên cơ sở|xét |theo |ngày \\d|năm \\d|trong năm|ủy ban nhân dân|uỷ ban nhân dân|ubnd|chủ tịch|hội đồng).*");
    private static final Pattern HANGING =
            Pattern.compile("(?iu).*\\s(?:của|về|và|theo|thực hiện|số|ngày|tháng|năm|với|cho)$");
    private static final int LINES_OF_A_HEAD = 30;

    private TitleFinder() {}

    /** The document's type and title. */
    record Title(String type, String text) {}

    /** The lines above the type line; all of them where there is none. */
    static List<Paragraph> aboveType(List<Paragraph> head) {
        int type = typeLine(head);
        return type < 0 ? head : head.subList(0, type);
    }

    /** Number of paragraphs up to and with the title; 0 where there is no type line. */
    static int behindTitle(List<Paragraph> paragraphs) {
        int type = typeLine(paragraphs);
        return type < 0 ? 0 : titleEnd(paragraphs, type);
    }

    /** Type and title of a head; empty where there is no type line. */
    static Optional<Title> of(List<Paragraph> head) {
        int type = typeLine(head);
        if (type < 0) {
            return Optional.empty();
        }
        Matcher line = TYPE.matcher(head.get(type).text());
        line.matches();
        int from = type + (continuesType(head, type) ? 2 : 1);
        String name = from > type + 1 ? line.group(1) + " " + head.get(type + 1).text() : line.group(1);
        StringBuilder title = new StringBuilder(line.group(2) == null ? "" : line.group(2));
        head.subList(from, titleEnd(head, type))
                .forEach(
                        paragraph -> title.append(title.isEmpty() ? "" : " ").append(paragraph.printed()));
        return Optional.of(new Title(name, title.toString()));
    }

    /** "KẾ HOẠCH" with "HÀNH ĐỘNG" on the next line. */
    private static boolean continuesType(List<Paragraph> paragraphs, int type) {
        return type + 1 < paragraphs.size()
                && paragraphs.get(type + 1).text().matches("HÀNH ĐỘNG|CÔNG TÁC|TỔNG THỂ");
    }

    /** Whether a line is the type line of a plan: what a decision issues, behind its signature. */
    static boolean isTypeOfPlan(String text) {
        Matcher line = TYPE.matcher(text);
        return line.matches() && !text.startsWith("QUYẾT ĐỊNH") && (line.group(2) == null || text.length() < 200);
    }

    private static int typeLine(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), LINES_OF_A_HEAD); i++) {
            String text = paragraphs.get(i).text();
            Matcher matcher = TYPE.matcher(text);
            if (matcher.matches()
                    && (matcher.group(2) == null || !isCapitals(matcher.group(2)) || text.length() < 200)) {
                return i;
            }
            if (text.matches("(?iu)phụ lục.{0,12}")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static int titleEnd(List<Paragraph> paragraphs, int type) {
        Matcher line = TYPE.matcher(paragraphs.get(type).text());
        line.matches();
        int end = type + (continuesType(paragraphs, type) ? 2 : 1);
        boolean begun = line.group(2) != null;
        while (end < paragraphs.size() && (!begun || goesOn(paragraphs.get(end - 1), paragraphs.get(end)))) {
            begun = true;
            end++;
        }
        return end;
    }

    /** A title goes on in a paragraph that begins in the middle of a sentence, or that is set as a title too. */
    private static boolean goesOn(Paragraph before, Paragraph next) {
        if (TYPE.matcher(next.text()).matches()
                || Label.of(next).filter(label -> label.kind() != Label.Kind.DASH).isPresent()
                || before.text().matches(".*[.:;]$")) {
            return false;
        }
        boolean middle = Character.isLowerCase(next.text().charAt(0)) || before.text().matches(".*[,–-]$");
        boolean set = next.shape().centred() && next.shape().bold() && before.shape().centred();
        boolean capitals = UnnumberedTitles.isCapitals(before.text()) && UnnumberedTitles.isCapitals(next.text());
        return middle || HANGING.matcher(before.text()).matches()
                || (set || capitals) && !OPENING.matcher(next.text()).matches() || isBracket(next);
    }

    private static boolean isBracket(Paragraph next) {
        return next.text().startsWith("(") && next.text().endsWith(")");
    }
}
