package vn.sokehoach.core.period;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.appendix.form.FormTexts;

/** Periods as official documents word them, Vietnamese in every language of the program. */
public final class PeriodWords {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(Q)([1-4])|(H)1|(9)M|(\\d\\d)))?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private PeriodWords() {}

    /** "quý II/2024", "6 tháng đầu năm 2024", "tháng 5/2024", "năm 2024"; a code that is none as it is. */
    public static String of(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? words(matcher.toMatchResult()) : code;
    }

    private static String words(MatchResult code) {
        String year = code.group(1);
        if (code.group(2) != null) {
            return FormTexts.of("period.quarter", ROMAN.get(Integer.parseInt(code.group(3)) - 1), year);
        }
        if (code.group(4) != null) {
            return FormTexts.of("period.half", year);
        }
        if (code.group(5) != null) {
            return FormTexts.of("period.nine", year);
        }
        return code.group(6) != null
                ? FormTexts.of("period.month", String.valueOf(Integer.parseInt(code.group(6))), year)
                : FormTexts.of("period.year", year);
    }
}
