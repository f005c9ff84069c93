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
                    "^(?iu:căn cứ|thực hiện|để |nhằm |trên cơ sở|xét |theo |ngày \\d|năm \\d|trong năm|ủy ban nhân dân|uỷ ban nhân dân).*");
    private static final int LINES_OF_A_HEAD = 30;

    private TitleFinder() {}

    /** The document's type and title. */
    record Title(String type, String text) {}

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
        StringBuilder title = new StringBuilder(line.group(2) == null ? "" : line.group(2));
        head.subList(type + 1, titleEnd(head, type))
                .forEach(
                        paragraph -> title.append(title.isEmpty() ? "" : " ").append(paragraph.printed()));
        return Optional.of(new Title(line.group(1), title.toString()));
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
        int end = type + 1;
        boolean begun = line.group(2) != null;
        while (end < paragraphs.size() && (!begun || goesOn(paragraphs.get(end - 1), paragraphs.get(end)))) {
            begun = true;
            end++;
        }
        return end;
    }

    /** A title goes on in a paragraph that begins in the middle of a sentence, or that is set as a title too. */
    private static boolean goesOn(Paragraph before, Paragraph next) {
        if (Label.of(next).filter(label -> label.kind() != Label.Kind.DASH).isPresent()
                || before.text().matches(".*[.:;]$")) {
            return false;
        }
        boolean middle = Character.isLowerCase(next.text().charAt(0)) || before.text().matches(".*[,–-]$");
        boolean set = next.shape().centred() && next.shape().bold() && before.shape().centred();
        return middle || set && !OPENING.matcher(next.text()).matches() || isBracket(next);
    }

    private static boolean isBracket(Paragraph next) {
        return next.text().startsWith("(") && next.text().endsWith(")");
    }
}
