package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.reading.Block.Paragraph;

/** Recognises who signed: authority (TM., KT., TL., TUQ., Q.), position, name (Nghị định 30/2020/NĐ-CP, Mục II.7). */
final class SignatoryRecogniser {

    private static final Pattern SIGNED =
            Pattern.compile("(?iu)[(\\[]?\\s*đã ký\\s*[)\\]]?\\s*:?\\s*|[(\\[]\\s*ký tên[^)\\]]*[)\\]]\\s*");
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?:PHÓ |QUYỀN |Q\\. ?)?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|(?:TỔNG )?GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG)");
    private static final Pattern NAME = Pattern
            .compile("(?:(?:TS|ThS|Ths|BS|KS|GS|PGS)\\.\\s*)*\\p{Lu}[\\p{Ll}’']*(?:[\\s-]+\\p{Lu}[\\p{Ll}’']*){1,5}");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^((?:TM|KT|TL|TUQ|Q(?!\\.\\s*(?:CHỦ TỊCH|GIÁM ĐỐC)))\\.\\s*\\p{Lu}[\\p{Lu}\\s]*?)(?=\\s+(?:KT\\.|PHÓ |CHỦ TỊCH|\\p{Lu}\\p{Ll})|$)");

    private SignatoryRecogniser() {}

    /** The signatory of the lines behind the text; null where nobody signed. */
    static @Nullable Signatory recognise(List<Paragraph> foot) {
        List<String> authority = new ArrayList<>();
        String position = null;
        String name = null;
        for (Paragraph line : foot) {
            String text = line.text();
            if (line.mark() != null || text.startsWith("-") || text.matches("(?iu)nơi nhận.*")) {
                continue;
            }
            Matcher by = AUTHORITY.matcher(text);
            if (by.find()) {
                authority.add(by.group(1).strip());
                text = text.substring(by.end(1)).strip();
            }
            Matcher as = POSITION.matcher(text);
            if (as.lookingAt()) {
                position = text.substring(0, as.end());
                text = text.substring(as.end()).strip();
            }
            String unsigned = SIGNED.matcher(text).replaceAll("").strip();
            if (NAME.matcher(unsigned).matches() && !unsigned.equals(unsigned.toUpperCase(Locale.ROOT))) {
                name = unsigned;
            }
        }
        return authority.isEmpty() && position == null && name == null ? null
                : new Signatory(authority.isEmpty() ? null : String.join(" ", authority), position, name);
    }
}
